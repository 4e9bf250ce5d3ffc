import { contentSecurityPolicy } from '../model/site/content-security-policy.ts';

/** A header by its name and value. */
export type Header = readonly [name: string, value: string];

/** The policy of the pages, and who may put them into a frame: a `meta` element cannot say the latter. */
const policy: Header = ['Content-Security-Policy', `${contentSecurityPolicy}; frame-ancestors 'self'`];

/**
 * Headers of every answer. `Strict-Transport-Security` is not among them: it binds the whole host, which may carry more than this
 * site, and is therefore for its administrator to set.
 */
export const commonHeaders: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** A header of some files only, chosen by a pattern that nginx (PCRE), Caddy (RE2) and JavaScript read alike, matched against the path inside the site. */
export type ChosenHeader = { readonly name: string; readonly pattern: string; readonly where: string; readonly elsewhere: string | null };

/**
 * Headers that depend on the file. Names with a hash of the content never change their bytes and are kept for a year; all else is
 * asked for again each time, so that a correction is seen at once. Data may be read by the programs of any site. A PDF is shown by
 * the browser's own viewer, which some browsers stop from working when the policy of the pages is on it.
 */
export const chosenHeaders: readonly ChosenHeader[] = [
  {
    name: 'Cache-Control',
    pattern: '^(?:[a-z]{2}(?:-[A-Z][a-z]{3})?/)?(?:_astro/|search/[0-9a-f]{12}/|pagefind/(?:index|fragment)/|pagefind/[^/]+\\.pf_meta$)',
    where: 'public, max-age=31536000, immutable',
    elsewhere: 'no-cache',
  },
  { name: 'Access-Control-Allow-Origin', pattern: '\\.(?:csv|ics|json|jsonld|xml)$', where: '*', elsewhere: null },
  { name: policy[0], pattern: '^(?:.*/)?[^/]+\\.pdf$', where: '', elsewhere: policy[1] },
];

/** The value of a chosen header for a file of the site, or `null` when the file goes without. */
function valueFor({ pattern, where, elsewhere }: ChosenHeader, path: string): string | null {
  const value = new RegExp(pattern).test(path) ? where : elsewhere;
  return value === '' ? null : value;
}

/** All headers of a file of the site, by its path from the site's root; those of the bytes themselves (type, length, encoding) aside. */
export function headersOf(path: string): readonly Header[] {
  const chosen = chosenHeaders.flatMap((header): Header[] => {
    const value = valueFor(header, path);
    return value === null ? [] : [[header.name, value]];
  });
  return [...commonHeaders, ...chosen];
}
