const blockStart = /^\s*<(?:address|article|blockquote|div|dl|figure|h[1-6]|ol|p|section|table|ul)[\s>]/;

/** Whether HTML begins with a block, so that it may not stand inside a `span`. */
export function isBlock(html: string): boolean {
  return blockStart.test(html);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The character that an entity stands for, by what is between `&` and `;`. */
function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return named[name];
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** The words of a piece of HTML, without tags and without the marks that follow marked words. */
export function wordsOf(html: string): string {
  return html
    .replace(/<a class="mark"[^>]*>[^<]*<\/a>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (entity, name: string) => characterOf(name.toLowerCase()) ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

const rootedLink = /(<(?:a|img)\b(?:[^>"]|"[^"]*")*? (?:href|src)=")\/(?!\/)/g;

/** Puts the site's base path before links that start at the root of the site. */
export function withBase(html: string, base: string): string {
  return base === '/' ? html : html.replace(rootedLink, `$1${base.replace(/\/?$/, '/')}`);
}
