import type { Random } from '../bench/content/random.ts';
import { characters, fragments } from './fragments.ts';

/** Files of a content folder by their path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** A content folder, and the words of the paragraphs of its plan as a reader must find them. */
export type RandomContent = { readonly files: Files; readonly paragraphs: readonly string[] };

/** One line of text that passes the check, whatever else it is: what must not stand in a file at all is not among its characters. */
function words(random: Random, most: number): string {
  const pieces = Array.from({ length: random.integer(1, most) }, () =>
    random.integer(0, 5) === 0
      ? random.pick(fragments.filter((text) => !/[\n\t\p{Cc}\p{Cf}\p{Cs}\u3164]/u.test(text)))
      : random.pick(characters),
  );
  return `甲${pieces.join('').replace(/\s+/g, ' ').trim()}`;
}

const yaml = (text: string) => JSON.stringify(text);

/** A paragraph of plain words as Markdown: every character that could mean something has a backslash before it. */
function paragraph(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, (character) => `\\${character}`);
}

/** A small content folder that is right, with random words in every field that takes any. */
export function randomContent(random: Random): RandomContent {
  const text = () => yaml(words(random, 12));
  const paragraphs = Array.from({ length: random.integer(1, 6) }, () => `乙${words(random, 40)}丙`);
  const plan = [
    '---',
    `title: ${text()}`,
    `planTitle: ${text()}`,
    'kind: 规划',
    'lang: zh-Hans-CN',
    'issuer: shili-kjj',
    'region: shili',
    `approval: ${text()}`,
    `categories: [${text()}, ${text()}]`,
    'documentDate: 2021-03',
    'portalPublished: 2021-03-02 09:30',
    `summary: ${text()}`,
    'targets:',
    '  - id: rd',
    `    name: ${text()}`,
    '    kind: threshold',
    '    comparator: 不低于',
    '    value: 9.0',
    '    unit: 亿元',
    `    scope: ${text()}`,
    '    measure: 金额',
    '    direction: 上升',
    '    hedge: 明确',
    `    group: ${text()}`,
    '    printed: "9.0"',
    'notes:',
    '  - id: n',
    '    kind: 前后不一',
    `    quote: ${text()}`,
    `    text: ${text()}`,
    '    certainty: 确定',
    'changes:',
    '  - date: 2021-04-01',
    `    note: ${text()}`,
    '---',
    '',
    `## ${paragraph(words(random, 12))}`,
    '',
    '研发经费达到<Target id="rd">9.0亿元</Target>。',
    '',
    ...paragraphs.flatMap((each) => [paragraph(each), '']),
  ];
  const site = ['name', 'description'].map((key) => `${key}: ${text()}`);
  const files = new Map<string, string>([
    [
      'site.yaml',
      [
        ...site,
        'official: false',
        `organiser:\n  name: ${text()}`,
        'url: https://shili.example/',
        'asOf: 2026-01-01',
        `notice: ${text()}`,
        '',
      ].join('\n'),
    ],
    ['regions.yaml', `- id: shili\n  name: ${text()}\n  level: 县（市、区）\n`],
    [
      'bodies/shili.yaml',
      `- id: shili-kjj\n  name: ${text()}\n  shortNames: [${text()}]\n  level: 县级\n  kind: 政府部门\n  region: shili\n  verified: true\n  note: ${text()}\n`,
    ],
    [
      'indicators/shili.yaml',
      `- id: rd\n  names:\n    zh-Hans: ${text()}\n    en: ${text()}\n  unit: ${text()}\n  measure: 金额\n  direction: 上升\n  comparable: yes\n  definition: ${text()}\n`,
    ],
    ['plans/shili-guihua.mdx', plan.join('\n')],
    ['pages/about.mdx', `---\ntitle: ${text()}\n---\n\n${paragraph(words(random, 20))}\n`],
  ]);
  return { files, paragraphs };
}
