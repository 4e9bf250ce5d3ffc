/** The class of a 发文机关标志 by its length, so that up to 18 characters fill one line of 156 mm. */
export function letterheadSize(mark: string): 'short' | 'medium' | 'long' {
  const length = [...mark].length;
  if (length <= 9) return 'short';
  return length <= 13 ? 'medium' : 'long';
}
