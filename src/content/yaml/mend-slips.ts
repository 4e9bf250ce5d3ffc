import { fieldNames } from './field-names.ts';

/** A slip of typing that the meaning of the line leaves no doubt about. */
export type Slip = { readonly line: number; readonly column: number; readonly detail: string; readonly hint: string };

export type Mended = { readonly text: string; readonly slips: readonly Slip[]; readonly indents: number };

type Fix = { readonly column: number; readonly detail: string; readonly line: string };

const wideIndent = /^ *[\u3000\u00A0\t][ \u3000\u00A0\t]*(?=\S)/u;
const startsField = /^(?:-\s+)?([A-Za-z]\w*|\p{Script=Han}{2,10})\s*[:：]|^-\s/u;
const opensMap = /[:：]\s*$/u;
const field = /^ *(?:- +)?[^\s:]+:(?:\s|$)|^ *- /;
const opensBlock = /:\s+[|>][+-]?\d?\s*$/;
/** What YAML takes without a word and nobody means. */
const silent = /^ *[\u3000\u00A0]+ *(?:-\s|[A-Za-z]+\s*[:：])|comparator:[ \t]*>=?[ \t]*$|\[[a-z0-9-]+(?:[，、；]\s*[a-z0-9-]+)+\]/mu;

/** Whether a text has a slip that parses. */
export function hasSilentSlip(text: string): boolean {
  return silent.test(text);
}

function isField(name: string | undefined): boolean {
  return name !== undefined && fieldNames().has(name);
}

function contentColumn(line: string): number {
  return /^ *(?:- +)?/.exec(line)?.[0].length ?? 0;
}

/** Writes a value in quotation marks. */
function quote(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** Whether a line can be a field: text that goes on under a field stands deeper than it. */
function mayBeField(line: string, above: string): boolean {
  return contentColumn(line) <= contentColumn(above) || opensMap.test(above) || above === '' || /^ *- /.test(line);
}

function fixOf(line: string, above: string): Fix | null {
  const column = line.length - line.trimStart().length + 1;
  const dash = /^(\s*)(?:[－—–﹣]\s*|-)(?=([A-Za-z]\w*)\s*[:：])/u.exec(line);
  if (isField(dash?.[2]))
    return { column, detail: '开头的短横要用半角，后面空一格', line: `${dash?.[1] ?? ''}- ${line.slice(dash?.[0].length)}` };
  const [, start = '', key, gap = '', rest = ''] =
    /^(\s*(?:- +)?)([A-Za-z]\w*|\p{Script=Han}{2,10})( *：\s*| +: *|:)(.*)/su.exec(line) ?? [];
  if (!isField(key) || !mayBeField(line, above) || (/\p{Script=Han}/u.test(key ?? '') && start.includes('-'))) return null;
  const value = rest.trim();
  const written = (text: string) => `${start}${key}: ${text}`.trimEnd();
  if (gap.includes('：')) return { column: start.length + 1, detail: '里的冒号是全角的', line: written(value) };
  if (gap === ':' && value !== '' && !/^\s/.test(rest))
    return { column: start.length + 1, detail: '的冒号后面要空一格', line: written(value) };
  if (key === 'comparator' && /^>=?$/.test(value))
    return { column: start.length + 1, detail: '里的“>”在这里另有意思', line: written(value === '>' ? '高于' : '不低于') };
  if (/^[%@`]/.test(value))
    return { column: start.length + 1, detail: `里的“${value.charAt(0)}”不能写在开头`, line: written(quote(value)) };
  if (/^[^"'[{|>&*!#].*: /.test(value)) return { column: start.length + 1, detail: '的文字里有冒号和空格', line: written(quote(value)) };
  const list = /^\[[a-z0-9-]+(?:[，、；,]\s*[a-z0-9-]+)+\]$/u.test(value) && /[，、；]/u.test(value);
  if (list) return { column: start.length + 1, detail: '里的逗号是全角的', line: written(value.replace(/[，、；]\s*/gu, ', ')) };
  return null;
}

/** The indent that a line was meant to have: below a field without value one step deeper, else that of the field above. */
function meantIndent(rest: string, above: string): string {
  const opens = opensMap.test(above);
  const column = opens ? contentColumn(above) + 2 : contentColumn(above);
  return ' '.repeat(!opens && rest.startsWith('- ') ? Math.max(0, column - 2) : column);
}

/**
 * Mends what was typed with Chinese signs, or without the space that YAML wants: one slip for each such line, one for all lines that
 * are indented by blanks that are no spaces. Lines keep their numbers. Texts of several lines (`|`, `>`) are left alone.
 */
export function mendSlips(text: string): Mended {
  const slips: Slip[] = [];
  const indented: { readonly line: number; readonly column: number; readonly text: string }[] = [];
  let block: number | null = null;
  let above = '';
  const lines = text.split('\n').map((written, index) => {
    const spaces = / */.exec(written)?.[0].length ?? 0;
    if (block !== null && (written.trim() === '' || spaces > block)) return written;
    block = null;
    let line = written;
    const wide = wideIndent.exec(line);
    if (wide !== null && startsField.test(line.slice(wide[0].length))) {
      const rest = line.slice(wide[0].length);
      line = `${meantIndent(rest, above)}${rest}`;
      indented.push({ line: index + 1, column: spaces + 1, text: line });
    }
    const fixes: Fix[] = [];
    for (let fix = fixOf(line, above); fix !== null && fixes.length < 3; fix = fixOf(line, above)) {
      fixes.push(fix);
      line = fix.line;
    }
    const [fix] = fixes;
    if (fix !== undefined) {
      const detail = `“${written.trim().slice(0, 30)}”${fixes.map((each) => each.detail).join('，')}`;
      slips.push({ line: index + 1, column: fix.column, detail, hint: `请写成：${line.trim()}` });
    }
    if (opensBlock.test(line)) block = contentColumn(line) - (/^ *- /.test(line) ? 2 : 0);
    if (field.test(line)) above = line;
    return line;
  });
  const [first] = indented;
  if (first !== undefined) {
    const count = indented.length === 1 ? '这一行' : `从这一行起共 ${indented.length} 行`;
    const detail = `${count}的缩进用了全角空格、制表符（Tab）等，只能用半角空格`;
    slips.unshift({
      line: first.line,
      column: first.column,
      detail,
      hint: `请写成（开头是 ${/ */.exec(first.text)?.[0].length ?? 0} 个半角空格）：${first.text}`,
    });
  }
  return { text: lines.join('\n'), slips, indents: indented.length };
}
