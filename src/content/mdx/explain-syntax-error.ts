import { type Problem, problem } from '../problems/catalogue.ts';
import { components } from './components.ts';

type Explained = {
  readonly problem: Problem;
  /** Offset of the one character that can be taken out to go on, or `null` when parsing must stop here. */
  readonly offset: number | null;
};

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

function unclosed(name: string): { detail: string; hint: string } {
  return Object.hasOwn(components, name)
    ? { detail: '没有结束标记', hint: `请在同一段落之内补上 </${name}>；<Task> 和 </Task> 要各占一行，前后各空一行。` }
    : { detail: '会被当作标记', hint: `若是正文，请写成 \\<${name}>` };
}

/** Explains an error of the parser in Chinese. Errors without a place, which the parser should not make, stand at the start of the text. */
export function explainSyntaxError(error: unknown, text: string, file: string): Explained {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ([\s\S]*)$/.exec(message);
  if (match === null)
    return {
      problem: problem('mdx-syntax', { file }, { found: '正文', detail: '无法解析', hint: '请检查尖括号和花括号是否成对。' }),
      offset: null,
    };
  const [line, column, reason] = [Number(match[1]), Number(match[2]), match[3] ?? ''];
  const offset = offsetOf(text, line, column);
  const found = /^[^\n]{0,16}/.exec(text.slice(offset))?.[0] ?? '';
  const at = { file, line, column };
  const make = (words: { detail: string; hint: string }, shown = found) => problem('mdx-syntax', at, { found: shown, ...words });

  const open = /Expected a closing tag for `<([^`>]+)>`/.exec(reason)?.[1];
  if (open !== undefined) return { problem: make(unclosed(open), `<${open}>`), offset: Object.hasOwn(components, open) ? null : offset };
  const closing = /Unexpected closing tag `<\/([^`>]+)>`/.exec(reason)?.[1];
  if (closing !== undefined) {
    return {
      problem: make({ detail: '没有对应的开始标记', hint: '请删去它，或补上开始标记；标记要成对，且不能交叉。' }, `</${closing}>`),
      offset: null,
    };
  }
  if (text.charAt(offset) === '{')
    return { problem: make({ detail: '里的花括号没有成对，会被当作程序', hint: '花括号请写成 \\{ 和 \\}' }), offset };
  if (text.charAt(offset) === '<') {
    const name = /^<\/?([A-Za-z]+)/.exec(found)?.[1] ?? '';
    const hint = Object.hasOwn(components, name)
      ? `请写成 <${name} id="……">，属性值要用英文双引号。`
      : found.startsWith('<!--')
        ? '注释请写成 {/* 注释 */}'
        : /^<(https?:|mailto:|[\w.]+@)/.test(found)
          ? '网址直接写出来即可，或写成 [文字](网址)。'
          : `“<”请写成 \\<，例如 \\${found.slice(0, 4)}`;
    return { problem: make({ detail: '里的“<”会被当作标记', hint }), offset };
  }
  return { problem: make({ detail: '无法解析', hint: '请检查这里的尖括号、花括号和引号是否成对。' }), offset: null };
}
