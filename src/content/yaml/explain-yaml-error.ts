import type { YAMLError } from 'yaml';
import { type Place, type Problem, problem } from '../problems/catalogue.ts';

const details: Readonly<Record<string, string>> = {
  BAD_INDENT: '缩进不对齐',
  TAB_AS_INDENT: '缩进用了制表符（Tab），只能用空格',
  MISSING_CHAR: '缺少引号、括号或冒号',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个冒号，或上一行没有写完',
  BLOCK_IN_FLOW: '方括号或花括号里不能分行写条目',
  MULTILINE_IMPLICIT_KEY: '项目名跨了行，多半是少了冒号',
  UNEXPECTED_TOKEN: '这里有不该出现的符号',
  BAD_SCALAR_START: '文字不能以这个符号开头',
  BAD_DQ_ESCAPE: '双引号里的反斜线写法不对',
  MULTIPLE_DOCS: '中间多了一行 ---',
  KEY_OVER_1024_CHARS: '项目名太长，多半是少了冒号',
  MULTIPLE_ANCHORS: '锚点写了两次',
  IMPOSSIBLE: '写法无法理解',
};

/** A YAML error in plain Chinese. */
export function explainYamlError(error: YAMLError, place: Place): Problem {
  if (error.code === 'BAD_ALIAS') return problem('yaml-feature', place, { feature: '引用（*）' });
  if (error.code === 'TAG_RESOLVE_FAILED') return problem('yaml-feature', place, { feature: '标签（!）' });
  return problem('yaml-syntax', place, { detail: details[error.code] ?? '写法无法理解' });
}
