import { goodFiles } from '../../../support/content-folder.ts';
import { file, plan, planFile, type Case, type Said } from './case.ts';
import type { ProblemCode } from '../../../../src/content/problems/catalogue.ts';

const table = 'observations/shili.csv';
const kinds =
  'threshold（达到、超过或不高于某个数值）、range（介于两个数值之间）、rank（在同类中的位次，数字越小越好）、growth（年均增长多少）、multiple（达到基期的若干倍，例如翻番）、coverage（某一群体全部覆盖）、direction（只写方向、没有数字，例如“逐年增加”）';

/** The good plan with one passage replaced, and what its problem must say. */
function slip(code: ProblemCode, [from, to]: readonly [string, string], said: Said): Case {
  return { title: to.replace('‸', '').trim(), code, file: planFile, entry: plan(from, to), ...said };
}

const number = (written: string, hint: string): Case => slip('not-a-decimal', ['value: 9.0', `value: ‸${written}`], { hint });
const cell = (title: string, [from, to]: readonly [string, string], said: Said): Case => ({
  title,
  code: 'not-a-decimal',
  file: table,
  entry: file(table, from, to),
  ...said,
});

/** An attachment of a plan with its bytes, and what is said of it. */
function attachment(name: string, bytes: readonly number[] | string, { code, ...said }: Said & { readonly code: ProblemCode }): Case {
  return {
    title: name,
    code,
    file: planFile,
    entry: plan('documentDate: 2021-03', `attachments:\n  - file: ‸${name}\n    title: 甲`),
    others: { [`plans/shili-guihua/${name}`]: typeof bytes === 'string' ? bytes : Uint8Array.from(bytes) },
    ...said,
  };
}

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x61];

/** What staff type, and what their programs leave behind; each with the text to paste. */
export const litterCases: readonly Case[] = [
  number('２.８７', '请写成：value: 2.87'),
  number('9,000', '请写成：value: 9000'),
  number('9，000', '请写成：value: 9000'),
  number('−5', '请写成：value: -5'),
  number('－5', '请写成：value: -5'),
  number('"+5"', '请写成：value: 5'),
  number('.5', '请写成：value: 0.5'),
  number('2½', '请写成：value: 2.5'),
  number('三', '请写成：value: 3'),
  number('二十五', '请写成：value: 25'),
  number('三分之一', '请写成：value: 1/3'),
  number('50%', "请写成：value: 50　unit: '%'"),
  number('千分之三', '请写成：value: 3　unit: ‰'),
  number('9.0亿元', '请写成：value: 9.0'),
  number('9.0万家', '请写成：value: 9.0　unit: 万家'),
  number('10以上', '请写成：value: 10'),
  number('约10', '请写成：value: 10　comparator: 约为'),
  { ...number('3万', '请写成：value: 3　unit: 万元'), entry: plan('value: 9.0\n    unit: 亿元', 'value: ‸3万\n    unit: 元') },
  { ...number('3万', '请写成：value: 30000'), entry: plan('value: 9.0\n    unit: 亿元', "value: ‸3万\n    unit: '%'") },
  cell('a percentage in a cell', ['2020,5.5', '2020,‸5.5%'], { hint: '请写成：5.5，unit 一列写 %' }),
  cell('a thousands mark in a cell', ['2020,5.5', '2020,‸"1,200"'], { hint: '请写成：1200' }),
  slip('not-a-count', ['    hedge: 明确', '    hedge: 明确\n    batches: ‸两批'], { hint: '请写成：batches: 2' }),
  slip('not-a-year', ['targetYear: 2025', 'targetYear: ‸2025年底'], { hint: '请写成：targetYear: 2025' }),
  slip('not-a-date', ['documentDate: 2021-03', 'documentDate: ‸2021年3月9日'], { hint: '请写成：documentDate: 2021-03-09' }),
  slip('not-a-date', ['documentDate: 2021-03', 'documentDate: ‸2021/3'], { hint: '请写成：documentDate: 2021-03' }),
  slip('not-a-date-time', ['documentDate: 2021-03', 'portalPublished: ‸2021年3月1日9时5分'], {
    hint: '请写成：portalPublished: 2021-03-01 09:05',
  }),
  slip('not-a-web-address', ['documentDate: 2021-03', 'original:\n  url: ‸www.shili.example/a'], {
    hint: '请写成：url: https://www.shili.example/a',
  }),
  {
    title: 'a period as Excel writes a month',
    code: 'not-a-period',
    file: table,
    entry: file(table, '2020,5.5', '‸Mar-20,5.5'),
    hint: '请写成：2020-03',
  },
  {
    title: 'a quarter in words',
    code: 'not-a-period',
    file: table,
    entry: file(table, '2020,5.5', '‸2020年一季度,5.5'),
    hint: '请写成：2020-Q1',
  },
  slip('yaml-syntax', ['kind: 规划', '‸kind：规划'], {
    message: '资料写法有误：“kind：规划”里的冒号是全角的',
    hint: '请写成：kind: 规划',
  }),
  slip('yaml-syntax', ['kind: 规划', '‸kind:规划'], { message: '资料写法有误：“kind:规划”的冒号后面要空一格', hint: '请写成：kind: 规划' }),
  slip('yaml-syntax', ['  start: 2021', '‸　　start: 2021'], {
    message: '资料写法有误：这一行的缩进用了全角空格、制表符（Tab）等，只能用半角空格',
    hint: '请写成（开头是 2 个半角空格）：  start: 2021',
  }),
  slip('yaml-syntax', ['    name: 研发经费\n    kind', '‸　　name: 研发经费\n\u00A0\u00A0\u00A0\u00A0kind'], {
    message: '资料写法有误：从这一行起共 2 行的缩进用了全角空格、制表符（Tab）等，只能用半角空格',
    hint: '请写成（开头是 4 个半角空格）：    name: 研发经费',
  }),
  slip('yaml-syntax', ['  - id: rd', '  ‸－ id: rd'], { hint: '请写成：- id: rd' }),
  slip('yaml-syntax', ['  - id: rd', '  ‸-id：rd'], { hint: '请写成：- id: rd' }),
  slip('yaml-syntax', ['    comparator: 不低于', '    ‸comparator: >='], { hint: '请写成：comparator: 不低于' }),
  slip('yaml-syntax', ['    comparator: 不低于', '    ‸comparator: >'], { hint: '请写成：comparator: 高于' }),
  slip('yaml-syntax', ['    unit: 亿元', '    ‸unit: %'], { hint: "请写成：unit: '%'" }),
  slip('yaml-syntax', ['    bodies: [shili-kjj]', '    ‸bodies: [shili-kjj，shili]'], { hint: '请写成：bodies: [shili-kjj, shili]' }),
  slip('yaml-syntax', ['summary: 为', '‸summary: 说明: 为'], { hint: "请写成：summary: '说明: 为测试而编的规划。'" }),
  slip('wrong-value', ['comparator: 不低于', 'comparator: ‸≥'], {
    hint: '是不是“不低于”？请写成：comparator: 不低于　可以写：不低于、高于、等于、约为、不高于、低于。',
  }),
  slip('wrong-value', ['direction: 上升', 'direction: ‸增长'], {
    hint: '是不是“上升”？请写成：direction: 上升　可以写：上升、下降、保持。',
  }),
  slip('wrong-value', ['kind: threshold', 'kind: ‸区间'], {
    message: '“类型”不能写“区间”',
    hint: `是不是“range”？请写成：kind: range　可以写：${kinds}。`,
  }),
  slip('wrong-value', ['kind: threshold', 'kind: ‸某种'], { hint: `可以写：${kinds}。` }),
  slip('wrong-value', ['kind: threshold', 'kind: ‸'], { message: '“类型”是空的', hint: `可以写：${kinds}。` }),
  slip('unknown-key', ['planTitle:', '‸规划名称:'], { message: '不认识“规划名称”这一项', hint: '是不是 planTitle？请改成：planTitle:' }),
  slip('unknown-key', ['    printed:', '    ‸原文数字:'], { hint: '是不是 printed？请改成：printed:' }),
  slip('unknown-key', ['    targetYear:', '    ‸目标年份:'], { hint: '是不是 targetYear？请改成：targetYear:' }),
  {
    title: 'columns under their Chinese names',
    code: 'table-columns',
    file: table,
    entry: '指标,地区,时期,数值,单位,数值性质,状态,来源,把握\nrd,shili,2020,5.5,亿元,时点或当期值,未载明,示例,确定\n',
    message: '表头有误：不认识“指标”一列，是不是 indicator？',
    hint: '表头应当是：indicator,region,period,value,unit,kind,status,source,certainty',
  },
  {
    title: 'a column without name that holds something',
    code: 'table-columns',
    file: table,
    entry: 'indicator,region,period,value,unit,kind,status,source,certainty,\nrd,shili,2020,5.5,亿元,时点或当期值,未载明,示例,确定,备用\n',
    message: '表头有误：第 10 列没有名称，却写了内容',
  },
  {
    title: 'columns parted by tabs',
    code: 'table-columns',
    file: table,
    entry: String(goodFiles[table]).replaceAll(',', '\t'),
    message: '表头有误：各列没有用英文逗号分开，请另存为“CSV UTF-8（逗号分隔）”',
  },
  attachment('fujian-1.doc', compound, {
    code: 'attachment-old-format',
    message: 'fujian-1.doc 是旧的或专用的格式，有的读者打不开',
    hint: '请用原来的软件打开，另存为 docx 或 PDF，和它一起或代替它公开。',
  }),
  attachment('fujian-2.xls', compound, {
    code: 'attachment-old-format',
    hint: '请用原来的软件打开，另存为 xlsx 或 csv，和它一起或代替它公开。',
  }),
  attachment('fujian-3.wps', compound, { code: 'attachment-old-format' }),
  attachment('fujian-4.txt', [0xb9, 0xe6, 0xbb, 0xae], { code: 'attachment-encoding', hint: '请用编辑器打开，另存为 UTF-8 编码。' }),
  attachment('fujian-5.doc', 'PK', { code: 'attachment-content' }),
  attachment('fujian-6.txt', [0x00, 0x61], { code: 'attachment-content' }),
];
