import { z } from 'zod';

/** One line of text: not blank, no line break, no white space at either end. */
export const line = z
  .string()
  .min(1)
  .refine((text) => text === text.trim() && !/[\n\r]/.test(text), { error: 'line' });

/** Text of one or more paragraphs, trimmed and not blank. */
export const prose = z
  .string()
  .transform((text) => text.trim())
  .pipe(z.string().min(1));

/** A web address that starts with `https://` or `http://`. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'web-address' });

/** A whole number from 1 to 9999, written in digits. */
export const count = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, { error: 'count' })
  .transform(Number);
