import { inTitleMarks } from '../../model/title-marks.ts';

const scoped = (scope: string | null) => (scope === null ? '' : `（${scope}）`);

/** Words of charts, in Simplified Chinese. */
export const charts = {
  /** Short name of a drawing for assistive technology. */
  drawing: (title: string) => `图：${title}，数据见下表`,
  unit: (unit: string) => `单位：${unit}`,
  roles: { measured: '观测值', former: '修订前的数', base: '基期', required: '应有进度', target: '目标', stretch: '争取值' },
  notFromZero: { x: '横轴不从0开始', y: '纵轴不从0开始' },
  /** Which end of an axis of places is the better. */
  firstOnTop: '位次数字越小越靠上',
  logarithmic: '对数刻度：相等的距离表示相等的倍数',
  logarithmicNote: '数值大小相差30倍以上，图中用对数刻度，相等的距离表示相等的倍数，不表示相等的差。',
  /** What a value is in the unit of an axis, behind how it is printed. */
  onAxis: (amount: string) => `（即${amount}）`,
  undrawn: {
    'unstated-year': '年份未载明',
    'other-unit': '单位不同，不能换算',
    'other-peers': '位次的比较对象不同',
    'no-number': '没有可以画在同一轴上的数',
    'other-measure': '数值类型与指标不同',
    cumulative: '是一段时期的累计数',
    multiple: '是另一时期的倍数',
    'part-of-year': '不是全年的数',
    superseded: '同一时期另有更新的数',
    restated: '重申同一项目标',
    'beyond-scale': '数太大或太小',
    'too-many': '项数太多，只画目标年最晚的',
  },
  notDrawn: (reason: string) => `未画入图：${reason}`,
  undrawnCount: (count: number, reasons: readonly string[]) => `另有${count}项没有画入图（${reasons.join('；')}），列在表中。`,
  table: '图中数据',
  /** Where there is no drawing. */
  tableAlone: '数据',
  tableOf: (rows: number) => `图中数据（${rows}行）`,
  download: '下载数据（CSV）',
  /** The spreadsheet for people beside the CSV file. */
  downloadSheet: '下载表格（XLSX）',
  source: '来源',
  history: {
    caption: (name: string, parts: readonly string[]) => `${name}：${parts.join('，')}`,
    at: (when: string, value: string) => `${when}${value}`,
    aimAt: (when: string, aim: string) => `${when}目标${aim}`,
    measured: (when: string, value: string) => `${when}为${value}`,
    measuredBase: (when: string, value: string) => `${when}为${value}（即基期）`,
    measuredSpan: (first: string, last: string, count: number) => `${first}，${last}，前后共有${count}个观测值`,
    noneMeasured: '没有观测值',
    base: (when: string | null, value: string) => (when === null ? `基期为${value}，年份未载明` : `基期${when}为${value}`),
    target: (when: string | null, aim: string) => (when === null ? `目标是${aim}，年份未载明` : `目标是到${when}${aim}`),
    stretch: (aim: string) => `并${aim}`,
    /** A measured value with what was said before it was revised. */
    revised: (part: string, former: readonly string[]) => `${part}（修订前${former.join('、')}）`,
    formerNote: (count: number) => `有${count}个数后来作了修订，图中用空心圆点表示修订前的数。`,
    stepsNote: '位次在下一次公布之前保持不变，图中用阶梯线相连。',
    missing: (spans: readonly string[]) => `${spans.join('、')}没有观测值，图中留空，不作插补。`,
    period: '时期',
    value: '数值',
    meaning: '说明',
    both: '观测值，也是基期',
    certainty: (certainty: string) => `把握：${certainty}`,
  },
  comparison: {
    caption: (low: string, high: string) => `各规划的目标，最低的是${low}，最高的是${high}`,
    captionOfOne: (plan: string, aim: string) => `只有一份规划定了目标：${inTitleMarks(plan)}${aim}`,
    captionOfOneDrawn: (plan: string, aim: string) => `只有一项目标可以画入图：${inTitleMarks(plan)}${aim}`,
    end: (aim: string, when: string) => `${aim}（${when}）`,
    apart: '各规划的定义或口径不同，目标只列出，不画在一起比较',
    noneDrawn: '这些目标没有可以画在同一轴上的数',
    aim: (when: string | null, aim: string) => (when === null ? `${aim}，年份未载明` : `到${when}${aim}`),
    item: (plan: string, scope: string | null, aim: string) => `${inTitleMarks(plan)}${scoped(scope)}${aim}`,
    count: (plans: number, targets: number) => `${plans}份规划为这个指标定了${targets}项目标`,
    named: (count: string, items: readonly string[]) => `${count}：${items.join('；')}。`,
    ends: (count: string, low: string, high: string) => `${count}，最低的是${low}，最高的是${high}。`,
    seeTable: (count: string) => `${count}，逐项见下表。`,
    detail: (when: string, scope: string | null) => (scope === null ? `到${when}` : `到${when}，${scope}`),
    condition: (note: string) => `有条件可比：${note}`,
    scope: '范围',
  },
  multiples: {
    shared: ({ name, count }: { readonly name: string; readonly count: number }, low: string, high: string) =>
      `${name}（${count}个地区）：最新的数，最低的是${low}，最高的是${high}`,
    own: (name: string, count: number) => `${name}：${count}组观测值和目标`,
    all: (parts: readonly string[]) => `${parts.join('；')}。`,
    seeTable: (count: number) => `共${count}组数，逐项见下表。`,
    sharedNote: '各图的横轴和纵轴相同，可以直接比较。',
    ownNote: '各图的横轴相同；单位不同，纵轴各不相同。',
    tooMany: (count: number) => `另有${count}组数没有画入图，列在表中。`,
    series: '图',
    headline: '主要目标',
  },
  /** Short names of the parts of a year, in their order. */
  parts: {
    halves: ['上半年', '下半年'],
    quarters: ['一季', '二季', '三季', '四季'],
    months: Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
  },
  place: (region: string, scope: string | null) => (scope === null ? region : `${region}${scope}`),
};

/** Words of charts about what became of promises, in Simplified Chinese. */
export const verdictCharts = {
  /** What is counted. */
  items: { target: '目标', milestone: '节点', task: '任务' },
  countUnit: '项',
  /** A state, or any other word, with its count. */
  counted: (word: string, count: number) => `${word}${count}项`,
  caption: ({ name, items, total }: { readonly name: string; readonly items: string; readonly total: number }, parts: readonly string[]) =>
    `${name}的${total}项${items}：${parts.join('，')}`,
  sentence: (items: string, total: number, parts: readonly string[]) => `共${total}项${items}：${parts.join('，')}。`,
  none: (name: string, items: string) => `${name}没有${items}`,
  noneSentence: (items: string) => `没有${items}可以统计。`,
  asOf: (day: string) => `数据截止日：${day}`,
  verdict: '判定',
  count: '项数',
  timeline: { undated: '未载明', unit: '一个符号是一项节点', milestone: '节点', year: '年份' },
  deadlines: {
    caption: (name: string, year: string, count: number) => `${name}：${year}到期的最多，有${count}项`,
    noneCaption: (name: string) => `${name}：没有写明年份的目标和节点`,
    sentence: (targets: number, milestones: number) => `写明年份的目标有${targets}项，节点有${milestones}项。`,
    before: (day: string, count: number) => `到${day}，期限已过的有${count}项。`,
    undated: (count: number) => `另有${count}项没有载明年份，列在表中。`,
    tooEarly: (first: string) => `${first}以前到期的列在表中，没有画入图。`,
    total: '合计',
  },
  progress: {
    caption: (name: string, verdict: string) => `${name}：${verdict}`,
    mark: (when: string | null, value: string) => (when === null ? value : `${when}${value}`),
    base: (when: string | null, value: string) => (when === null ? `基期为${value}，年份未载明` : `基期${when}为${value}`),
    noBase: '基期未载明',
    latest: (when: string, value: string) => `最新的是${when}${value}`,
    noLatest: '没有报告的数值',
    required: (value: string) => `按应有进度此时是${value}`,
    growth: (value: string) => `年均增长${value}`,
    target: (when: string | null, aim: string) => (when === null ? `目标是${aim}，年份未载明` : `目标是到${when}${aim}`),
    requiredMark: (value: string) => `应有${value}`,
    requiredNote: '应有进度：从基期到目标匀速前进，此时应当达到的数值。',
    value: '数值',
    when: '时间',
    meaning: '项目',
  },
};
