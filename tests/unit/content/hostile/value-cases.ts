import { bad, file, plan, planFile, text, type Case } from './case.ts';
import { planSource } from '../../../support/content-folder.ts';

const title = 'title: 示例县示例规划\nplanTitle';
const summary = 'summary: 为测试而编的规划。';
const pattern = (written: string, example: string) =>
  file(
    'site.yaml',
    'official: false',
    `official: false\nindexNumberPatterns:\n  - name: 旧式\n    pattern: ${written}\n    example: ${example}`,
  );

/** Escapes that stand for characters which must not be there. */
const escapes: readonly Case[] = [
  bad('a direction override as an escape of YAML', 'bidi-character', plan(summary, 'summary: ‸"规\\u202E划"')),
  bad('NUL as an escape of YAML', 'control-character', plan(summary, 'summary: ‸"规\\0划"')),
  bad('a carriage return as an escape of YAML', 'control-character', plan(summary, 'summary: ‸"规\\r划"')),
  bad('half a pair as an escape of YAML', 'control-character', plan(summary, 'summary: ‸"规\\uD800划"')),
  bad('no character as an escape of YAML', 'control-character', plan(summary, 'summary: ‸"规\\U0001FFFE划"')),
  bad('a zero width space as an escape of YAML', 'invisible-character', plan(summary, 'summary: ‸"规\\u200B划"')),
  bad('an escape in a list of a target', 'bidi-character', plan('name: 研发经费', 'name: ‸"研发\\u202E经费"')),
  bad('a direction override as an entity', 'bidi-character', text('文‸&#x202E;字')),
  bad('a direction override by its name', 'bidi-character', text('文‸&rlm;字')),
  bad('a direction override in a second line', 'bidi-character', text('文，\n字‸&#8238;字')),
  bad('a control character as an entity', 'control-character', text('文‸&#7;字')),
  bad('an entity in the words of a link', 'bidi-character', text('见[规‸&#x202E;划](../shili-guihua/)。')),
  bad('an entity in the title of a link', 'bidi-character', text('见‸[规划](../shili-guihua/ "规&#x202E;划")。').replace('‸', '')),
  bad('an entity in the words of a picture', 'bidi-character', text('![图&#x202E;](a.png)')),
  bad('an escape in an address', 'bidi-character', text('见[规划](https://x.example/%E2%80%AE)。')),
  bad('an entity in the id of a mark', 'bidi-character', text('文<Note id="a&#x202E;">字</Note>')),
  {
    title: 'a direction override as an escape in a registry',
    code: 'bidi-character',
    file: 'bodies/shili.yaml',
    entry: file('bodies/shili.yaml', 'name: 示例县科学技术局', 'name: ‸"示例县\\u202E科学技术局"'),
  },
  {
    title: 'a direction override as an escape in the name of the site',
    code: 'bidi-character',
    file: 'site.yaml',
    entry: file('site.yaml', 'name: 示例县规划公开站', 'name: ‸"示例县\\u202E规划公开站"'),
  },
];

/** Values that are too long, invisible, secret or never come to an end. */
export const valueCases: readonly Case[] = [
  ...escapes,
  bad('a title that nobody can see', 'empty-text', plan(title, 'title: ‸"\\u200B\\u200D"\nplanTitle')),
  bad('a title of fillers', 'empty-text', plan(title, 'title: ‸\u3164\u3164\nplanTitle')),
  bad('a title of variation selectors', 'empty-text', plan(title, 'title: ‸"\\uFE0F\\U000E0100"\nplanTitle')),
  bad('a title of empty braille', 'empty-text', plan(title, 'title: ‸\u2800\nplanTitle')),
  bad('a summary that nobody can see', 'empty-text', plan(summary, 'summary: ‸"\\u2060"')),
  bad('a heading that nobody can see', 'heading-empty', text('‸## \u3164')),
  bad('a picture with words that nobody can see', 'image-without-words', text('‸![\u2800](a.png)')),
  bad('a title of 200,000 characters', 'too-long', plan(title, `title: ‸${'长'.repeat(200_000)}\nplanTitle`)),
  bad('a value of a hundred thousand digits', 'too-long', plan('value: 9.0', `value: ‸${'9'.repeat(100_000)}`)),
  bad('a password in an address', 'address-with-password', plan('documentDate: 2021-03', 'original:\n  url: ‸https://a:b@x.example/')),
  bad('a user in an address', 'address-with-password', plan('documentDate: 2021-03', 'original:\n  url: ‸https://a@x.example/')),
  bad('a password in a link', 'address-with-password', text('见‸[规划](https://a:b@x.example/)。')),
  {
    title: 'a password in the address of the site',
    code: 'address-with-password',
    file: 'site.yaml',
    entry: file('site.yaml', 'official: false', 'official: false\nurl: ‸https://a:b@x.example/'),
  },
  {
    title: 'a pattern that never ends on its example',
    code: 'slow-pattern',
    file: 'site.yaml',
    entry: pattern('‸"(?:(a+)+)+"', `${'a'.repeat(60)}!`),
  },
  {
    title: 'a pattern that never ends on a plan',
    code: 'slow-pattern',
    file: 'site.yaml',
    entry: pattern('‸"(?:(a+)+)+"', 'a'),
    others: { [planFile]: plan('documentDate: 2021-03', `indexNumber: ${'a'.repeat(60)}!`) },
  },
  {
    title: 'a registry of thousands of faults',
    code: 'too-many-problems',
    file: 'regions.yaml',
    entry: '- x: 1\n'.repeat(2000),
  },
  {
    title: 'a registry nested without end',
    code: 'wrong-type',
    file: 'regions.yaml',
    entry: `‸${Array.from({ length: 30 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n`,
  },
  {
    title: 'a registry nested deeper than any',
    code: 'nesting-too-deep',
    file: 'regions.yaml',
    entry: Array.from({ length: 500 }, (_, depth) => `${depth === 33 ? '' : ''}${' '.repeat(depth)}a:`).join('\n'),
  },
  bad(
    'lists nested by indents',
    'nesting-too-deep',
    text(Array.from({ length: 200 }, (_, depth) => `${'  '.repeat(depth)}- 甲`).join('\n')),
  ),
  ...['con', 'nul', 'aux', 'prn', 'com1', 'lpt9'].map((name): Case => ({
    title: `a plan that Windows cannot check out: ${name}`,
    code: 'file-name-windows',
    file: `plans/${name}.mdx`,
    entry: planSource,
  })),
  {
    title: 'a region whose page Windows cannot hold',
    code: 'windows-id',
    file: 'regions.yaml',
    entry: file('regions.yaml', '- id: shili', '- id: ‸aux\n  name: 示例镇\n  level: 乡镇（街道）\n- id: shili'),
  },
  { title: 'a registry that Windows cannot check out', code: 'file-name-windows', file: 'bodies/aux.yaml', entry: '- id: x\n' },
  {
    title: 'an attachment that Windows cannot check out',
    code: 'file-name-windows',
    file: 'plans/shili-guihua/COM1.tar.pdf',
    entry: '%PDF-1.7',
  },
  { title: 'an attachment whose name ends with a dot', code: 'file-name-windows', file: 'plans/shili-guihua/a.pdf.', entry: '%PDF-1.7' },
  {
    title: 'no plan at all',
    code: 'no-plans',
    file: 'plans',
    entry: null,
    others: { [planFile]: null, 'pages/about.mdx': null, 'observations/shili.csv': null },
  },
];
