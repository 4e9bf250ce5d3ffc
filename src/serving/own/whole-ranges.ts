/**
 * A `Range` header as it is meant for a file of that many bytes: the last 500 of a file of 300 are all of it (RFC 9110, 14.1.2), and an
 * empty file has no parts, so that it is sent whole (`undefined`). The library takes both for ranges that cannot be had.
 */
export function wholeRanges(range: string, size: number): string | undefined {
  if (size === 0) return undefined;
  return range.replace(/(?<=[=,]\s*)-(\d+)(?=\s*(?:,|$))/g, (spec, last: string) => (Number(last) > size ? '0-' : spec));
}
