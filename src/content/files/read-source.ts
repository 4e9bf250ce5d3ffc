import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasErrors, type Problem } from '../../model/problem.ts';
import { problem } from '../problems/catalogue.ts';
import { checkCharacters } from './check-characters.ts';
import { checkLookAlikes } from './check-look-alikes.ts';
import { checkNesting } from './check-nesting.ts';
import { decode, type Decoded } from './decode.ts';
import { textLimit } from './layout.ts';

/** Why the system refused, as its error code. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** Reads one text file of the content folder through every guard. `text` is `null` when it must not be parsed. */
export function readSource(root: string, file: string): Decoded {
  const problems: Problem[] = [];
  try {
    const stat = lstatSync(join(root, file));
    if (!stat.isFile()) return { text: null, problems: [problem('not-a-regular-file', { file })] };
    if (stat.size > textLimit)
      return { text: null, problems: [problem('file-too-large', { file }, { size: stat.size, limit: textLimit })] };
    const decoded = decode(readFileSync(join(root, file)), file);
    if (decoded.text === null) return decoded;
    problems.push(...checkCharacters(decoded.text, file), ...checkLookAlikes(decoded.text, file), ...checkNesting(decoded.text, file));
    return { text: hasErrors(problems) ? null : decoded.text, problems };
  } catch (error) {
    return { text: null, problems: [problem('unreadable-file', { file }, { reason: reasonOf(error) })] };
  }
}
