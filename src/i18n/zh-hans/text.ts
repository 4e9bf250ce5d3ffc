import type { TextWords } from '../dictionary/text.ts';

/** Words of the running text, in Simplified Chinese. */
export const text = {
  mark: { target: '标', milestone: '节', task: '任', phase: '段', incentive: '励', note: '注', erratum: '勘' },
  markName: {
    target: (name) => `目标记录：${name}`,
    milestone: (name) => `节点记录：${name}`,
    task: (name) => `任务记录：${name}`,
    phase: (name) => `阶段记录：${name}`,
    incentive: (name) => `激励措施记录：${name}`,
    note: (name) => `注：${name}`,
    erratum: (name) => `勘误：${name}`,
  },
  permalink: '链接',
  permalinkName: (heading) => `“${heading}”的链接`,
  table: (columns) => `表格：${columns}`,
  tableCaption: (columns, rows) => `表格，${columns}列${rows}行`,
  targetTable: '本规划的目标一览',
  fileFacts: (type, size) => (size === null ? `（${type}）` : `（${type}，${size}）`),
} satisfies TextWords;
