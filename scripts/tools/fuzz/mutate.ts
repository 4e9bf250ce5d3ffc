import type { Random } from '../bench/content/random.ts';
import { fragments } from './fragments.ts';
import type { Files } from './random-content.ts';

/** How often a repeated piece is repeated at most: a file may become large, and the check must still come to its end. */
const mostRepeats = 3000;

type Change = (text: string, random: Random) => string;

const at = (text: string, random: Random) => random.integer(0, text.length);

/** Ways to spoil a text. */
const changes: readonly Change[] = [
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + random.pick(fragments) + text.slice(place);
  },
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + random.pick(fragments).repeat(random.integer(2, mostRepeats)) + text.slice(place);
  },
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + text.slice(place + random.integer(1, 40));
  },
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + String.fromCharCode(random.integer(0, 0xffff)) + text.slice(place + 1);
  },
  (text, random) => {
    const lines = text.split('\n');
    const line = random.integer(0, lines.length - 1);
    return lines.toSpliced(random.integer(0, lines.length), 0, lines[line] ?? '').join('\n');
  },
  (text, random) => {
    const lines = text.split('\n');
    return lines.toSpliced(random.integer(0, lines.length - 1), 1).join('\n');
  },
  (text, random) => text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028'])),
  (text, random) => Array.from({ length: random.integer(2, 400) }, (_, depth) => `${' '.repeat(depth)}- 甲`).join('\n') + text,
  (text, random) => text.replace(/: [^\n]*/, () => `: ${random.pick(['', '[]', '{}', 'null', '[[[', '"', random.pick(fragments)])}`),
];

/** A name that a file must not have, in the same folder. */
function renamed(path: string, random: Random): string {
  const start = path.lastIndexOf('/') + 1;
  const name = path.slice(start);
  return path.slice(0, start) + random.pick(['con.mdx', '.x', 'X.MDX', `a ${name}`, `${name}~`]);
}

/** Spoils one or more files of a content folder; the same choices give the same folder. */
export function mutate(files: Files, random: Random): Files {
  const spoilt = new Map(files);
  for (let count = random.integer(1, 3); count > 0; count -= 1) {
    const path = random.pick([...spoilt.keys()]);
    const content = spoilt.get(path) ?? '';
    const kind = random.integer(0, 24);
    if (kind === 0) spoilt.delete(path);
    else if (kind === 1)
      spoilt.set(
        path,
        Uint8Array.from({ length: 300 }, () => random.integer(0, 255)),
      );
    else if (kind === 2) spoilt.set(renamed(path, random), content);
    else if (typeof content === 'string') spoilt.set(path, random.pick(changes)(content, random));
    if (spoilt.size === 0) return files;
  }
  return spoilt;
}
