/** An address with its percent signs resolved, or as it is where they are malformed. */
export function decodeAddress(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
