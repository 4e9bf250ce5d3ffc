import { hasErrors } from '../../model/problem.ts';
import { blankCharacters, checkCharacters } from './check-characters.ts';
import { checkLookAlikes } from './check-look-alikes.ts';
import { checkNesting } from './check-nesting.ts';
import { decode, type Decoded } from './decode.ts';
import { readContentFile } from './guarded-file.ts';

/** Reads one text file of the content folder through every guard. `text` is `null` when it must not be parsed. */
export function readSource(root: string, file: string): Decoded {
  const read = readContentFile({ root, file });
  if (read.problem !== null) return { text: null, problems: [read.problem] };
  const decoded = decode(read.value, file);
  if (decoded.text === null) return decoded;
  const characters = [...checkCharacters(decoded.text, file), ...checkLookAlikes(decoded.text, file)];
  const nesting = checkNesting(decoded.text, file);
  const text = hasErrors(characters) ? blankCharacters(decoded.text) : decoded.text;
  return { text: hasErrors(nesting) ? null : text, problems: [...characters, ...nesting] };
}
