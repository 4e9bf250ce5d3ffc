/** A text without the characters (UTF-16 code units) at its end that `cut` matches; an expression that ends in `+$` would begin again at each of them. */
export function trimEndOf(text: string, cut: RegExp): string {
  let end = text.length;
  while (end > 0 && cut.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
