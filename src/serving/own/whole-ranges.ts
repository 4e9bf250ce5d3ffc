/**
 * A `Range` header as it is meant for a file of that many bytes: the last 500 of a file of 300 are all of it (RFC 9110, 14.1.2), and an
 * empty file has no parts, so that it is sent whole (`undefined`). The library takes both for ranges that cannot be had.
 */
export function wholeRanges(range: string, size: number): string | undefined {
  if (size === 0) return undefined;
  const list = range.indexOf('=') + 1;
  if (list === 0) return range;
  const isWhole = (spec: string) => /^-\d+$/.test(spec) && Number(spec.slice(1)) > size;
  const specs = range.slice(list).split(',');
  return range.slice(0, list) + specs.map((spec) => (isWhole(spec.trim()) ? spec.replace(/-\d+/, '0-') : spec)).join(',');
}
