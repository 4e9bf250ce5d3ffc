import type { DataWords } from '../dictionary/data.ts';

/** Words of the data pages, in Simplified Chinese. */
export const data = {
  title: '数据',
  description: '本站页面上的规划、目标、节点、任务、单位、指标和观测值，都可以整份下载，自由使用。',
  filesCaption: '数据文件',
  table: '数据表',
  contains: '内容',
  files: '下载',
  download: (title, format) => `${title}，${format}`,
  all: '全部数据和数据字典',
  perIndicator: '每个指标的目标和观测值另有一个CSV文件，在指标的页面上下载：',
  dictionaryLink: '数据字典：每个字段的含义',
  dictionaryTitle: '数据字典',
  dictionaryDescription: '每张数据表的字段、类型和含义，由程序从数据模型生成。',
  fieldsCaption: (title) => `${title}的字段`,
  field: '字段',
  name: '名称',
  type: '类型',
  meaning: '含义',
  nullable: '可缺',
  required: '必有',
  schemaVersion: (version) => `数据结构版本：${version}`,
  rules: '怎样读这些数据',
  ruleList: [
    '数字按原文照抄，以文本保存，“2.0”不会变成“2”，“1/3”不会变成小数。',
    '原文没有写的，JSON 中为 null，CSV 中为空格，页面上写“未载明”。',
    '日期可能只到年或月，例如“2021-12”。',
    '推定的内容都注明推定的根据，存疑的内容都注明把握程度。',
  ],
  tables: {
    plans: { title: '规划', description: '每行是一份规划的要素。' },
    targets: { title: '目标', description: '每行是一份规划中一项带数字或方向的承诺。依申请公开的规划没有行。' },
    tasks: { title: '任务', description: '每行是一份规划中的一项任务或保障措施。依申请公开的规划没有行。' },
    milestones: { title: '节点', description: '每行是一份规划中一个不带数字、要达到的状态。依申请公开的规划没有行。' },
    bodies: { title: '单位', description: '每行是一个发布规划、负责任务或在规划中出现的单位。' },
  },
} satisfies DataWords;
