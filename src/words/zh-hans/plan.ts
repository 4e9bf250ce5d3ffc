import { inTitleMarks } from '../../model/title-marks.ts';

/** Words of a plan's page, in Simplified Chinese. */
export const plan = {
  indexNumber: '索引号',
  documentNumber: '文号',
  approval: '批准',
  basisClause: '文中提到之处',
  matrix: {
    title: '谁负责哪些任务',
    hint: '按文中写明的责任单位整理；文中没有写“牵头”的，不分牵头和配合。',
    caption: (bodies: number, tasks: number) =>
      `${bodies}个单位、${tasks}项任务：“责”为责任单位，“牵”为文中写明的牵头单位，“配”为配合单位。`,
    part: { lead: '牵', answers: '责', cooperates: '配' },
  },
  issuer: '发布机构',
  disclosure: '公开方式',
  categories: '分类',
  documentDate: '落款日期',
  recordedDate: '成文日期（登记）',
  publishedDate: '发布日期（原发布单位）',
  portalPublished: '本站发布时间',
  validity: '有效性',
  region: '地区',
  period: '规划期',
  language: '语言',
  languages: {
    'zh-Hans-CN': '中文（简体）',
    'zh-Hans': '中文（简体）',
    'zh-Hant': '中文（繁体）',
    'zh-Hant-TW': '中文（繁体，台湾）',
    'zh-Hant-HK': '中文（繁体，香港）',
  },
  addressees: '主送单位',
  metadata: '公开信息',
  numberingCertainty: (certainty: string, printed: string) => `原文印作“${printed}”，规范写法的把握：${certainty}`,
  digest: {
    label: '摘编说明',
    text: '本页正文为摘编并附数据，以原文为准。',
    publisher: '原发布单位',
    address: '原文网址',
  },
  onRequest: {
    title: '依申请公开',
    text: '这份文件依申请公开，本页只登记它的基本信息，不登载正文和数据。',
    how: '需要的，可以向发布机构提出政府信息公开申请，说明姓名或单位名称、联系方式，以及要申请的文件名称或索引号。办法见《中华人民共和国政府信息公开条例》第二十九条和发布机构的公开指南。',
  },
  glance: {
    title: '一页看懂',
    headline: '主要目标',
    answering: '谁来负责',
    noneAnswering: '文中没有写明各项目标和任务的责任单位。',
    base: (date: string, value: string) => `${date}为${value}`,
    dueBy: (date: string) => `到${date}`,
  },
  contents: '本页目录',
  contentsOpen: '展开本页目录',
  text: '正文',
  records: '数据与说明',
  targets: '目标',
  milestones: '节点',
  tasks: '任务与保障措施',
  phases: '实施阶段',
  incentives: '激励措施',
  notes: '对文本的说明',
  errata: '勘误',
  notesIntro: '编者发现的疑点写在这里，注明有多大把握；原文和数据不因此改动。',
  basis: '依据文件',
  related: '相关规划',
  attachments: '附件',
  downloads: '下载与打印',
  downloadsIntro: '本规划的目标、节点和任务都在全站数据文件中，按规划编号可以筛出。',
  originalFile: '原文',
  checksum: '原文的SHA-256校验值：',
  citation: '引用和分享',
  citationIntro: '选中下面的文字即可复制。',
  /** `address` is `null` where the site has none; `asOf` is the day as of which the site speaks. */
  cite: ({
    body,
    title,
    indexNumber,
    date,
    address,
    asOf,
  }: {
    body: string | null;
    title: string;
    indexNumber: string | null;
    date: string;
    address: string | null;
    asOf: string;
  }) =>
    `${body === null ? '' : `${body}：`}${inTitleMarks(title)}${indexNumber === null ? '' : `，索引号 ${indexNumber}`}，${date}。${address ?? ''}（数据截止${asOf}）`,
  changes: '更改记录',
  firstPublished: '在本站首次发布',
  unchanged: '发布后没有更改。',
  undated: '日期未载明',
};

/** Words of the records taken from plans, in Simplified Chinese. */
export const records = {
  targetsCaption: (count: number) => `目标一览，共${count}项`,
  target: '目标',
  value: '目标值',
  deadline: '期限',
  base: '基期',
  scopeAndHedge: '范围与语气',
  bodies: '责任单位',
  clause: '出处条款',
  plan: '规划',
  printed: (words: string) => `原文：“${words}”`,
  toClause: (clause: string) => clause,
  unmarked: '正文未标出',
  measure: (measure: string, direction: string | null) => (direction === null ? measure : `${measure}，${direction}为好`),
  group: (slogan: string) => `所属口号：“${slogan}”`,
  groupHedge: (words: string) => `统领语：“${words}”`,
  programme: (name: string) => `所属计划：${name}`,
  nature: (nature: string) => `属性：${nature}`,
  partOf: '其中项，属于：',
  restates: '重申的目标：',
  covered: (population: string, coveredBy: string | null) =>
    `覆盖对象：${population}${coveredBy === null ? '' : `；覆盖内容：${coveredBy}`}`,
  peers: (group: string, count: number | null) => `比较对象：${group}${count === null ? '' : `（${count}个）`}`,
  starts: (when: string) => `开始时间：${when}`,
  /** The aim of one step on the way to a target. */
  step: (when: string, aim: string) => `${when}：${aim}`,
  duration: (years: number) => `${years}年内`,
  batches: (count: number) => `分${count}批`,
  phase: '所属阶段：',
  span: (span: string) => `跨度：${span}`,
  unit: (unit: string) => `规范单位：${unit}`,
  deadlinePrinted: (words: string) => `原文：“${words}”`,
  startingPoint: (words: string) => `现状：${words}`,
  outcomes: '预期成果',
  lead: (names: string) => `牵头：${names}`,
  cooperating: (names: string) => `配合：${names}`,
  supervisors: (names: string) => `分管：${names}`,
  bodiesPrinted: (words: string) => `原文：“${words}”`,
  items: '事项',
  certainty: (certainty: string) => `把握：${certainty}`,
  quote: '所指原文',
  suggested: (words: string) => `疑为“${words}”`,
  granter: '给予方',
  beneficiary: '对象',
  condition: '条件',
  frequency: '频次',
  amount: '数额',
  per: (amount: string, each: string) => `每${each}${amount}`,
  observationsCaption: (count: number) => `观测值，共${count}条`,
  indicator: '指标',
  observationPeriod: '时期',
  place: '地区或范围',
  observed: '数值',
  observationKind: '性质',
  status: '状态',
  source: '来源',
  certaintyHead: '把握',
  remark: '说明',
};

/** Words of the running text, in Simplified Chinese. */
export const text = {
  /** One character on the mark after marked words. */
  mark: { target: '标', milestone: '节', task: '任', phase: '段', incentive: '励', note: '注', erratum: '勘' },
  markName: {
    target: (name: string) => `目标记录：${name}`,
    milestone: (name: string) => `节点记录：${name}`,
    task: (name: string) => `任务记录：${name}`,
    phase: (name: string) => `阶段记录：${name}`,
    incentive: (name: string) => `激励措施记录：${name}`,
    note: (name: string) => `注：${name}`,
    erratum: (name: string) => `勘误：${name}`,
  },
  permalink: '链接',
  permalinkName: (heading: string) => `“${heading}”的链接`,
  table: (columns: string) => `表格：${columns}`,
  tableCaption: (columns: number, rows: number) => `表格，${columns}列${rows}行`,
  targetTable: '本规划的目标一览',
  /** What stands after the name of a file; `null` where its size is not known. */
  fileFacts: (type: string, size: string | null) => (size === null ? `（${type}）` : `（${type}，${size}）`),
};

/** Words of printed pages, in Simplified Chinese. */
export const paper = {
  /** The choice between the two printed layouts. */
  layout: '打印本页',
  layoutHint: '选好版式，再用浏览器的“打印”。',
  document: '公文版式（正文每页22行、每行28字）',
  plain: '普通版式（字小，省纸）',
  /** The link to the PDF of a plan's page. */
  pdf: '本页全文，公文版式，供打印和存档',
  source: '出处：',
  qrCode: '二维码：本页网址',
  newest: '扫码或按网址，可以查看网上的最新内容。',
  /** Under the title of a text that is a digest. */
  digest: '（摘编，以原文为准）',
  /** 发文机关标志: the name of the body in the red header of an official document. */
  letterhead: (body: string) => `${body}文件`,
};

/** Words of converted texts, in Simplified Chinese. */
export const converted = {
  /** Says in every place what such a text is worth. */
  label: '机器转换，以原文为准',
  about: '这一页的文字由程序逐字转换，没有经过人工核对，只转换字形，不改换用词。数据、附件和引用，请看原文。',
  /** The link to the text in a script. */
  link: { 'zh-Hans': '简体文本', 'zh-Hant': '繁体文本' },
  toOriginal: '查看原文',
};
