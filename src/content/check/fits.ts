import { TimeLimitError, withinTime } from '../worker/within-time.ts';

/** How long a pattern of the site may take for one text, in milliseconds: a thousand times what a good one takes. */
const timeLimit = 500;

/** Whether a pattern that someone wrote into `site.yaml` fits the whole of a text; `null` when it does not come to an end, or is too large. */
export function fits(pattern: string, text: string): boolean | null {
  try {
    return withinTime(timeLimit, () => new RegExp(`^(?:${pattern})$`, 'u').test(text));
  } catch (error) {
    if (error instanceof TimeLimitError || error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}
