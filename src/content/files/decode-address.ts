/** An address with its percent signs resolved, or as it is where they are malformed. */
export function decodeAddress(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Whether browsers and servers can read an address: a whole one parses as a URL, the percent signs of one on this site resolve. */
export function isWellFormed(url: string): boolean {
  const isWhole = /^[a-z][a-z0-9+.-]*:/i.test(url);
  if (isWhole) return URL.canParse(url);
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}
