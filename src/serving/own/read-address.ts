/** What a request asks for: a path as its letters, cleaned, and what follows the question mark, with it and as sent. */
export type Address = { readonly path: string; readonly search: string };

/** Longer addresses are refused, as nginx does; the longest address of a page is a few hundred characters. */
export const longestTarget = 8000;

/** A path of the characters that RFC 3986 lets stand in one. */
const whole = /^\/[\w.~!$&'()*+,;=:@%/-]*$/;

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** Takes slashes in a row for one; `null` for a path with the steps `.` and `..`, which programs resolve before they ask. */
function clean(path: string): string | null {
  return /\/\.{1,2}(?:\/|$)/.test(path) ? null : path.replaceAll(/\/{2,}/g, '/');
}

/**
 * Reads the target of a request (RFC 9112, also with `http://host` in front) as nginx and Caddy do: decoded, slashes in a row taken
 * for one. Gives the status to refuse it with where it is no address of a file: 414 for its length, else 400.
 */
export function readAddress(target: string): Address | 400 | 414 {
  if (target.length > longestTarget) return 414;
  if (!target.startsWith('/') && !URL.canParse(target)) return 400;
  const own = target.replace(/^https?:\/\/[^/?#]*/i, '');
  const [, raw = '', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(own) ?? [];
  if (!whole.test(raw)) return 400;
  const decoded = decode(raw);
  // A backslash separates folders on Windows; no name of a file holds one, or a control character.
  // oxlint-disable-next-line no-control-regex -- these are refused here
  if (decoded === null || /[\\\u0000-\u001F\u007F]/.test(decoded)) return 400;
  const path = clean(decoded);
  return path === null ? 400 : { path, search };
}
