import { type Problem, problem } from '../problems/catalogue.ts';
import type { SourceLine } from './source-lines.ts';

const shown = 40;
/** What looks like a file or an address, so that 【注】（见附件） is none. */
const address = String.raw`(?:https?:|www\.|\.{1,2}\/|#s\d|[^()（）\n]*\.(?:pdf|docx?|xlsx?|pptx?|wps|ofd|zip|csv|txt|png|jpe?g|webp|gif)\s*[)）])`;
const leftOver = new RegExp(
  String.raw`(?<!\\)(!?)[[［【]([^\]［］【】[\n]{1,80})(?<!\\)([\]］】])(\s*)([(（])(?:([^()（）\n]*)([)）]))?`,
  'gu',
);
const isAddress = new RegExp(`^${address}`, 'iu');

type Written = { readonly image: string; readonly words: string; readonly target: string; readonly signs: string; readonly gap: string };

function detailOf({ target, signs, gap }: Written): string {
  if (signs !== '[]()' && signs !== '](') return '括号要用半角的 [ ] 和 ( )';
  if (gap !== '') return '] 和 ( 之间不能有空格';
  if (signs === '](') return '缺少右边的括号';
  return /\s/.test(target) ? '地址里有空格' : '地址的写法不对';
}

function pasteOf({ image, words, target }: Written): string {
  const file = target.trim();
  if (!/\s/.test(file)) return `请写成：${image}[${words}](${file === '' ? '地址' : file})`;
  const name = file.replace(/\s+/g, '-');
  return `请把文件改名为 ${name}，再写成：${image}[${words}](${name})`;
}

/** The place in a line of what the parser read as a link or picture: nothing there is left over. */
export type Read = ReadonlySet<string>;

function checkLine({ number, text }: SourceLine, file: string, read: Read): Problem[] {
  const problems: Problem[] = [];
  for (const match of text.matchAll(leftOver)) {
    const [whole, image = '', words = '', close = '', gap = '', open = '', target = '', end = ''] = match;
    const column = match.index + 1;
    const plain = close === ']' && open === '(' && gap === '';
    if (read.has(`${number}:${column}`) || read.has(`${number}:${column + image.length}`)) continue;
    if (!plain && !isAddress.test(`${target})`)) continue;
    const start = whole.charAt(image.length);
    const written = { image, words, target, gap, signs: end === '' && start === '[' && plain ? '](' : `${start}${close}${open}${end}` };
    const details = { written: whole.slice(0, shown), detail: detailOf(written), paste: pasteOf(written) };
    problems.push(problem('link-not-read', { file, line: number, column }, details));
  }
  return problems;
}

/** Finds links and pictures that stay as they are written. */
export function checkRawLinks(lines: readonly SourceLine[], file: string, read: Read): Problem[] {
  return lines.filter(({ text }) => /[\]］】]\s*[(（]/u.test(text)).flatMap((line) => checkLine(line, file, read));
}
