import { z } from 'zod';

/** The longest line and the longest paragraph text that a field takes, in characters. */
const [longestLine, longestProse] = [1000, 20_000];

/** Whether a text has anything that a reader can see: more than blanks, controls, joiners, fillers and other ignorable characters. */
export function isVisible(text: string): boolean {
  return /[^\s\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

/** One line of text: something to see, no line break, no white space at either end. */
export const line = z
  .string()
  .max(longestLine)
  .refine(isVisible, { error: 'blank' })
  .refine((text) => text === '' || (text === text.trim() && !/[\n\r]/.test(text)), { error: 'line' });

/** Text of one or more paragraphs, trimmed and not blank. */
export const prose = z
  .string()
  .max(longestProse)
  .transform((text) => text.trim())
  .pipe(z.string().refine(isVisible, { error: 'blank' }));

/** A web address that starts with `https://` or `http://` and carries no name or password. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'web-address' })
  .max(2000)
  .refine((text) => !URL.canParse(text) || !hasCredentials(new URL(text)), { error: 'web-address-credentials' });

/** Whether an address names a user or a password, which everyone could read. */
export function hasCredentials({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

/** A whole number from 1 to 9999, written in digits. */
export const count = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, { error: 'count' })
  .transform(Number);

/** A text without the characters (UTF-16 code units) at its end that `cut` matches; an expression that ends in `+$` would begin again at each of them. */
export function trimEndOf(text: string, cut: RegExp): string {
  let end = text.length;
  while (end > 0 && cut.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
