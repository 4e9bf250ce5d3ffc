import { type Problem, problem } from '../problems/catalogue.ts';

export type Decoded = { readonly text: string | null; readonly problems: readonly Problem[] };

function decodesAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that bytes which are not UTF-8 probably have. */
function guessEncoding(bytes: Uint8Array): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'UTF-16';
  const text = decodesAs('gb18030', bytes);
  return text !== null && /\p{Script=Han}/u.test(text) ? 'GBK' : null;
}

/** Line and column, from 1, of the first byte that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      break;
    }
    line += 1;
    start = end + 1;
  }
  const rest = new TextDecoder('utf-8').decode(bytes.subarray(start));
  return { line, column: Math.max(0, rest.indexOf('\uFFFD')) + 1 };
}

/** Decodes UTF-8 strictly; strips a byte order mark and makes line ends LF. Other encodings are an error that names the likely one. */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const text = decodesAs('utf-8', bytes);
  if (text === null)
    return { text: null, problems: [problem('encoding', { file, ...firstBadByte(bytes) }, { guess: guessEncoding(bytes) })] };
  if (text.trim() === '') return { text: null, problems: [problem('empty-file', { file })] };
  return { text: text.replace(/\r\n?/g, '\n'), problems: [] };
}
