import type { TextWords } from '../dictionary/text.ts';

/** Words of the running text, in Traditional Chinese. */
export const text = {
  mark: { target: '標', milestone: '節', task: '任', phase: '段', incentive: '勵', note: '注', erratum: '勘' },
  markName: {
    target: (name) => `目標記錄：${name}`,
    milestone: (name) => `節點記錄：${name}`,
    task: (name) => `任務記錄：${name}`,
    phase: (name) => `階段記錄：${name}`,
    incentive: (name) => `激勵措施記錄：${name}`,
    note: (name) => `注：${name}`,
    erratum: (name) => `勘誤：${name}`,
  },
  permalink: '連結',
  permalinkName: (heading) => `「${heading}」的連結`,
  table: (columns) => `表格：${columns}`,
  tableCaption: (columns, rows) => `表格，${columns}欄${rows}列`,
  targetTable: '本規劃的目標一覽',
  fileFacts: (type, size) => (size === null ? `（${type}）` : `（${type}，${size}）`),
} satisfies TextWords;
