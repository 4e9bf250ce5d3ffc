/** The link to an address of this site under the site's base (`/` or `/portal/`, last slash optional), percent-encoded where a URL needs it. */
export function linkTo(base: string, address: string): string {
  return base.replace(/\/+$/, '') + encodeURI(address);
}
