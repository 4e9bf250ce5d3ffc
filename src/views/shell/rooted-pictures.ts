/** Puts the base path of the site before the addresses of pictures that start at its root. */
export function withRootedPictures(html: string, base: string): string {
  return html.replace(/(<img\b(?:[^>"]|"[^"]*")*? src=")\/(?!\/)/g, `$1${base.replace(/\/?$/, '/')}`);
}
