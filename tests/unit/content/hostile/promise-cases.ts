import { plan, planFile, type Case } from './case.ts';

/** The good plan with the words of its target in place of 研发经费达到9.0亿元, and passages of its frontmatter replaced. */
function inWords(words: string, ...changes: readonly (readonly [string, string])[]): string {
  const source = plan('研发经费达到<Target id="rd">9.0亿元</Target>。', words);
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The plan does not hold ${from}`);
    return text.replace(from, to);
  }, source);
}

const own = '研发经费达到<Target id="rd">9.0亿元</Target>。';

/** The target with its id and name alone. */
const short: readonly [string, string] = [
  `    kind: threshold
    indicator: rd
    comparator: 不低于
    value: 9.0
    unit: 亿元
    measure: 金额
    direction: 上升
    hedge: 明确
    targetYear: 2025
    targetYearSource: 文中写明
    printed: "9.0"
    base:
      year: 2020
      value: 5.5
      source: 文中写明
`,
  '',
];

const differs = (title: string, entry: string, said: Pick<Case, 'message' | 'hint'> = {}): Case => ({
  title,
  code: 'figure-disagrees',
  file: planFile,
  entry,
  ...said,
});

/** Figures that are not those of the words, marks that cut them, short forms that leave a question, corrections of nothing. */
export const promiseCases: readonly Case[] = [
  differs('a value that is not in the words', inWords(own, ['value: 9.0', 'value: ‸90']), {
    message: '“目标值”写的是“90”，正文写的是“9.0”（“9.0亿元”）',
    hint: '请改成：value: 9.0　或者整行删去，由正文得出；若是正文写错，请在这一项下加 corrects（field: value，reason: 理由）。',
  }),
  differs('a value that is a part of the number', inWords(own.replace('9.0', '19.0'), ['value: 9.0', 'value: ‸9.0'])),
  differs('a unit of ten thousand times the amount', inWords(own, ['unit: 亿元', 'unit: ‸万元']), {
    message: '“单位”写的是“万元”，正文写的是“亿元”（“9.0亿元”）',
  }),
  differs('a unit of another thing', inWords(own, ['unit: 亿元', 'unit: ‸家'])),
  differs('a comparator that the words deny', inWords(own.replace('达到', '超过'), ['comparator: 不低于', 'comparator: ‸不低于']), {
    message: '“比较”写的是“不低于”，正文写的是“高于”（“9.0亿元”）',
    hint: '请改成：comparator: 高于　或者整行删去，由正文得出；若是正文写错，请在这一项下加 corrects（field: comparator，reason: 理由）。',
  }),
  differs('a year that the words deny', inWords(`到2024年，${own}`, ['targetYear: 2025', 'targetYear: ‸2025'])),
  differs(
    'a month that the words deny',
    inWords(`2025年6月底前，${own}`, ['    targetYear: 2025\n    targetYearSource: 文中写明\n', '    due: ‸2025-09\n']),
  ),
  differs('a kind that the words deny', inWords(own, ['kind: threshold', 'kind: ‸multiple'], ['    comparator: 不低于\n', ''])),
  differs('a number of a task that its heading denies', inWords(own, ['number: （一）', 'number: ‸（二）'])),
  differs('a title of a task that its heading denies', inWords(own, ['title: 加大投入', 'title: ‸加强投入'])),
  differs(
    'a year of a milestone that the words deny',
    inWords(
      own,
      ['力争<Milestone', '2024年底前，力争<Milestone'],
      ['    hedge: 力争\n', '    hedge: 力争\n    targetYear: ‸2025\n    targetYearSource: 文中写明\n'],
    ),
  ),
  {
    title: 'a tone that the words deny',
    code: 'tone-disagrees',
    file: planFile,
    entry: inWords(`力争${own}`, ['hedge: 明确', 'hedge: ‸明确']),
  },
  {
    title: 'a comparator that no word says',
    code: 'comparator-unsaid',
    file: planFile,
    entry: inWords('新增企业<Target id="rd">9.0亿元</Target>。', ['comparator: 不低于', 'comparator: ‸不低于']),
  },
  {
    title: 'a mark that cuts a number',
    code: 'mark-cuts-figure',
    file: planFile,
    entry: inWords('研发经费达到1‸<Target id="rd">9.0亿元</Target>。'),
  },
  {
    title: 'a mark that ends within a number',
    code: 'mark-cuts-figure',
    file: planFile,
    entry: inWords('研发经费达到‸<Target id="rd">9.0</Target>5亿元。'),
  },
  {
    title: 'a short form of words without a figure',
    code: 'figure-unread',
    file: planFile,
    entry: inWords('研发经费<Target id="rd">大体够用</Target>。', short).replace('  - id: rd\n', '  - ‸id: rd\n'),
  },
  {
    title: 'a short form of words with two figures',
    code: 'figure-unsure',
    file: planFile,
    entry: inWords('<Target id="rd">研发经费达到9.0亿元，企业达到30家</Target>。', short).replace('  - id: rd\n', '  - ‸id: rd\n'),
    message: '目标“rd”标出的正文里有几个数字：9.0、30，不知道是哪一个（“研发经费达到9.0亿元，企业达到30家”）',
  },
  {
    title: 'a correction of a field that there is not',
    code: 'correction-unknown-field',
    file: planFile,
    entry: inWords(own, ['    printed: "9.0"\n', '    printed: "9.0"\n    corrects:\n      - field: ‸amount\n        reason: 年鉴如此\n']),
  },
  {
    title: 'a correction of what agrees',
    code: 'correction-without-difference',
    file: planFile,
    entry: inWords(own, ['    printed: "9.0"\n', '    printed: "9.0"\n    corrects:\n      - field: ‸value\n        reason: 年鉴如此\n']),
  },
  {
    title: 'a figure that no mark covers',
    code: 'figure-uncovered',
    file: planFile,
    entry: inWords(`${own}\n\n‸到2025年，高新技术企业达到30家。`),
  },
];
