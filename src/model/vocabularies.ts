/** Closed vocabularies of the model: code in the data, Chinese word for readers and authors. */

export const planKinds = {
  plan: '规划',
  'action-plan': '行动计划',
  'work-plan': '工作计划',
  'work-points': '工作要点',
  'implementation-plan': '实施方案',
  programme: '方案',
  'task-breakdown': '任务分解',
  'division-of-work': '责任分工',
  opinion: '意见',
  measures: '办法',
  notice: '通知',
  'work-report': '政府工作报告',
} as const;

/** How an item is disclosed (政府信息公开条例, chapters 2–4). */
export const disclosures = { 主动公开: '主动公开', 依申请公开: '依申请公开', 不予公开: '不予公开' } as const;

export const validities = { 有效: '有效', 失效: '失效', 废止: '废止', 已调整: '已调整' } as const;

export const certainties = { certain: '确定', likely: '很可能', possible: '可能' } as const;

export const targetKinds = {
  threshold: '达到某数',
  range: '区间',
  rank: '位次',
  growth: '年均增长',
  multiple: '倍数',
  coverage: '全覆盖',
  direction: '只有方向',
} as const;

export const comparators = { '>=': '不低于', '>': '高于', '=': '等于', '~': '约为', '<=': '不高于', '<': '低于' } as const;

export const measures = {
  stock: '存量',
  flow: '新增量',
  ratio: '比重',
  rate: '增速',
  density: '密度',
  amount: '金额',
  progress: '进度',
  rank: '位次',
  multiple: '倍数',
  coverage: '覆盖',
  unstated: '未载明',
} as const;

export const directions = { up: '上升', down: '下降', hold: '保持' } as const;

export const hedges = { firm: '明确', strive: '力争', plan: '谋划', explore: '探索' } as const;

export const natures = { 约束性: '约束性', 预期性: '预期性' } as const;

export const targetYearSources = {
  printed: '文中写明',
  'plan-period': '按规划期末推定',
  duration: '按期限推定',
  phase: '按阶段推定',
} as const;

export const baseSources = { printed: '文中写明', derived: '由文中数字推算' } as const;

export const taskGroups = { task: '主要任务', safeguard: '保障措施' } as const;

export const bodyLevels = {
  national: '国家',
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡镇级',
  zone: '园区',
} as const;

export const bodyKinds = {
  government: '人民政府',
  'government-office': '政府办公室（厅）',
  department: '政府部门',
  'vertical-agency': '垂直管理机构',
  'zone-admin': '园区管理机构',
  zone: '园区',
  commission: '委员会',
  'leading-group': '领导小组',
  party: '党委',
  'party-office': '党委办公室（厅）',
  'party-group': '党组',
  advisory: '咨询机构',
  institution: '事业单位',
  'mass-organisation': '群团组织',
  'state-enterprise': '国有企业',
  headquarters: '指挥部',
  subdistrict: '街道办事处',
  congress: '人大及其常委会',
  consultative: '政协',
  court: '法院',
  procuratorate: '检察院',
  collective: '若干单位的统称',
} as const;

export const regionLevels = {
  national: '国家',
  province: '省',
  city: '市',
  county: '县（市、区）',
  township: '乡镇（街道）',
  zone: '园区',
} as const;

export const comparabilities = { yes: '可比', 'with-note': '有条件可比', no: '不可比' } as const;

export const observationKinds = { level: '时点或当期值', flow: '一段时期累计', multiple: '为另一时期的倍数' } as const;

export const observationStatuses = { preliminary: '初步', final: '最终', revised: '修订', unstated: '未载明' } as const;

/** What a report says of a target, milestone or task. */
export const reportStates = { reached: '达到', 'in-progress': '进行中', 'not-reached': '未达到' } as const;

/** Verdicts on a target, in the order in which lists and counts show them: what is not reported comes first. */
export const targetVerdicts = {
  'not-reported': '未报告',
  'not-reached': '未达到',
  'reached-late': '逾期达到',
  away: '偏离',
  behind: '进展滞后',
  'on-track': '进展正常',
  'reached-early': '提前达到',
  reached: '达到',
  'not-due': '未到期',
  undecidable: '无法判定',
} as const;

/** Verdicts on a milestone, in the order in which lists and counts show them. */
export const milestoneVerdicts = {
  'not-reported': '未报告',
  overdue: '逾期',
  'reached-late': '逾期达到',
  due: '今年到期',
  'not-due': '未到期',
  reached: '达到',
  undated: '未载明期限',
} as const;

/** Verdicts on a task, in the order in which lists and counts show them. */
export const taskVerdicts = {
  'not-reported': '未报告',
  overdue: '逾期',
  'not-reached': '未达到',
  'reached-late': '逾期达到',
  'in-progress': '进行中',
  due: '今年到期',
  'not-due': '未到期',
  reached: '达到',
} as const;

/** The rule that decided a verdict. */
export const verdictReasons = {
  'by-value': '按报告的数值',
  'by-report': '按报告的状态',
  'by-path': '按应有进度',
  'late-value': '到期时没有达到，以后的数值达到',
  'late-report': '在期限之后达到',
  'by-sum': '按各年数值之和',
  'cap-so-far': '累计没有超过上限，到期才能判定',
  'no-report': '截至数据截止日未见公开',
  'target-year-missing': '没有期限当期的数值',
  'deadline-passed': '期限已过',
  'deadline-ahead': '期限未到',
  'no-base': '没有基期，算不出应有进度',
  'no-target-year': '没有目标年',
  'no-number': '目标没有可以比较的数字',
  'unclear-fall': '看不出数字说的是增速还是降幅',
  'quoted-multiple': '倍数只作引用，不作推算',
  'not-comparable': '报告的数值与目标口径不同',
  'base-not-positive': '基期不是正数，算不出年均增长',
  contradiction: '比较词与方向相反',
  'every-year': '每年都要达到的目标，不合并计算',
} as const;

/** What a verdict rests on. */
export const verdictGrounds = { 'self-report': '部门自述', 'public-evidence': '公开证据', calendar: '是否到期' } as const;

/** Why a value that was reported does not decide. */
export const unusedReasons = {
  'other-period': '时期与目标不同',
  'other-measure': '口径与目标不同',
  'other-unit': '单位与目标不同',
  'sum-incomplete': '各年数值不全，不能相加',
} as const;

/** Where the starting point of a path comes from. */
export const pathBaseSources = { ...baseSources, observed: '观测值', 'from-zero': '累计从零起' } as const;

export const basisRelations = { basis: '编制依据', implements: '落实', cites: '引用', details: '细化' } as const;

export const planRelations = {
  implements: '落实',
  supersedes: '替代',
  interprets: '解读',
  amends: '修订',
  adjusts: '调整',
  related: '相关',
} as const;

export const noteKinds = {
  inconsistency: '前后不一',
  'missing-content': '内容缺失',
  'missing-metadata': '要素缺失',
  arithmetic: '数字对不上',
  unit: '单位存疑',
  typo: '疑似笔误',
  terminology: '用语差异',
  punctuation: '标点',
  format: '格式',
  flattening: '排版丢失',
  duplicate: '重复',
  redaction: '名称缺失',
  'altered-text': '文字被改动',
  misconversion: '转换错误',
  ambiguity: '含义不明',
  chrome: '网页附加内容',
} as const;

export const incentiveKinds = {
  grant: '奖补',
  award: '奖励',
  'revenue-share': '收益分成',
  subsidy: '补助',
  tax: '税收优惠',
  voucher: '券',
  fund: '资金',
  mechanism: '机制',
  permission: '许可',
  criterion: '评价依据',
  policy: '政策',
} as const;
