import {
  milestoneVerdicts,
  pathBaseSources,
  reportStates,
  targetVerdicts,
  taskVerdicts,
  unusedReasons,
  verdictGrounds,
  verdictReasons,
} from '../../model/vocabularies.ts';

/** Words of verdicts, in Simplified Chinese. */
export const verdicts = {
  target: targetVerdicts,
  milestone: milestoneVerdicts,
  task: taskVerdicts,
  reason: verdictReasons,
  report: reportStates,
  /** What a verdict rests on. */
  ground: verdictGrounds,
  /** Why a value does not decide. */
  unusedReason: unusedReasons,
  baseSource: pathBaseSources,
  /** Between the parts of a sentence. */
  separator: '；',
  /** The parts of a sentence, said as of a day; `null` where the parts name it. */
  sentence: (day: string | null, parts: string) => `${day === null ? '' : `截至${day}：`}${parts}。`,
  aim: (aim: string) => `目标是${aim}，没有写明目标年`,
  aimBy: (year: string, aim: string) => `目标是到${year}${aim}`,
  base: (amount: string, source: string) => `基期值${amount}（${source}），没有写明年份`,
  baseOf: ({ year, amount, source }: { year: string; amount: string; source: string }) => `基期${year}为${amount}（${source}）`,
  /** The first year of a sum that begins at zero. */
  sumFrom: (year: string) => `从${year}年起累计`,
  latest: (period: string, amount: string) => `报告的${period}数值为${amount}`,
  /** The sum of values of single years. */
  sum: (parts: readonly string[], sum: string) => `${parts.join('、')}相加，为${sum}`,
  /** One of the values that are added. */
  sumPart: (period: string, amount: string) => `${period}${amount}`,
  later: (period: string, amount: string) => `后来${period}的数值为${amount}`,
  unused: (period: string, amount: string, why: string) => `另有${period}数值${amount}（${why}），不据以判定`,
  /** Absence is bounded: nothing was found made public by a day. */
  nothing: (day: string) => `截至${day}未见公开`,
  noneOfDue: (day: string, due: string) => `截至${day}未见公开${due}的数值`,
  required: (period: string, amount: string) => `按应有进度，${period}应为${amount}`,
  progress: (share: string, threshold: string) => `实际变化是应有变化的${share}，达到${threshold}算进展正常`,
  growth: (period: string, rate: string) => `从基期到${period}年均变化${rate}`,
  due: (year: string) => `期限是${year}`,
  undated: '没有写明期限',
  reported: (day: string, state: string) => `${day}报告“${state}”`,
  reachedOn: (day: string, state: string, reached: string) => `${day}报告“${state}”，达到的时间是${reached}`,
  tolerance: (share: string) => `“左右”允许相差${share}`,
  asAtLeast: '写“等于”的按不少于判断',
  asAtMost: '写“等于”的按不多于判断',
  cumulative: (percent: string) => `累计${percent}`,
  conclusion: (state: string, reason: string, ground: string | null) =>
    `判定为“${state}”（${reason}${ground === null ? '' : `；依据：${ground}`}）`,
};

/** Words about what became of promises, in Simplified Chinese. */
export const progress = {
  title: '进展',
  note: (day: string) => `按数据截止日${day}和已经报告的数值判定。`,
  methodLink: '怎样判定',
  parts: (count: number) => `另有“其中”项${count}项，不重复计算`,
  restated: (count: number) => `重申的承诺${count}项，不重复计算`,
  /** Steps of single years, and those of them that were not reached. */
  steps: (count: number, missed: number) => `另有分年度目标${count}项${missed === 0 ? '' : `，其中未达到${missed}项`}，不重复计算`,
  dueThisYear: (count: number) => `今年到期${count}项`,
  verdict: '判定',
  promise: '承诺',
  kinds: { target: '目标', milestone: '节点', task: '任务' },
  promisesCaption: (count: number) => `${count}项承诺，按期限和判定排列`,
  tasksCaption: (count: number) => `${count}项任务`,
  role: '职责',
  leads: '牵头',
  answers: '负责',
  cooperates: '配合',
  reports: '进展报告',
  reported: (day: string, state: string | null, value: string | null) =>
    [`${day}报告`, state, value].filter((part) => part !== null).join('：'),
  reporter: (name: string) => `报告单位：${name}`,
  evidence: '证明材料',
  deadlines: {
    title: '到期',
    description: '各规划的目标和节点，按应当达到的年份排列。',
    inYear: (year: string) => `${year}到期的承诺`,
    undated: '没有写明年份的承诺',
    caption: '每年到期的目标和节点',
    year: '年份',
    nothing: '没有目标和节点。',
    calendar: '下载日历文件（ICS）',
    calendarName: (site: string) => `${site}：承诺到期日`,
    event: (name: string) => `到期：${name}`,
    startEvent: (name: string) => `应当开始：${name}`,
  },
  news: {
    title: '最近更新',
    published: '公开规划',
    changed: '更改',
    reported: (count: number) => `报告进展${count}项`,
    observed: (count: number) => `公布数值${count}个`,
  },
};
