import { inTitleMarks } from '../../model/title-marks.ts';
import * as codes from '../../model/vocabularies.ts';

const trimZero = (digits: string) => digits.replace(/^0/, '');
const quarters: Readonly<Record<string, string>> = { '1': '一', '2': '二', '3': '三', '4': '四' };
const directions = { up: '上升', down: '下降', hold: '保持' } as const;

/** Words of figures, dates and spans, in Simplified Chinese. */
export const values = {
  /** Shown for everything the source does not state. */
  unstated: '未载明',
  /** Between the items of a list, and between remarks; with the space that follows. */
  listSeparator: '、',
  semicolon: '；',
  colon: '：',
  /** Ends a sentence before another one. */
  stop: '。',
  /** A sentence of parts that have no full stop. */
  sentence: (parts: readonly string[]) => `${parts.join('，')}。`,
  /** A figure and its unit as the text prints them. */
  amount: (value: string, unit: string) => value + unit,
  quoted: (text: string) => `“${text}”`,
  title: inTitleMarks,
  aside: (text: string) => `（${text}）`,
  date: ({ year, month, day }: { year: string; month: string | null; day: string | null }) =>
    `${year}年${month === null ? '' : `${trimZero(month)}月`}${day === null ? '' : `${trimZero(day)}日`}`,
  dateTime: (date: string, time: string) => `${date} ${time}`,
  halfYear: (year: string, half: string) => `${year}年${half === '1' ? '上' : '下'}半年`,
  quarter: (year: string, quarter: string) => `${year}年第${quarters[quarter] ?? quarter}季度`,
  years: (start: string, end: string) => `${start}—${end}年`,
  span: (start: string, end: string) => `${start}—${end}`,
  since: (date: string) => `${date}起`,
  until: (date: string) => `至${date}`,
  /** An amount with its unit, said with its comparator. */
  compared: {
    '>=': (amount: string) => `不低于${amount}`,
    '>': (amount: string) => `超过${amount}`,
    '=': (amount: string) => amount,
    '~': (amount: string) => `约${amount}`,
    '<=': (amount: string) => `不高于${amount}`,
    '<': (amount: string) => `低于${amount}`,
  },
  growth: {
    '>=': (amount: string) => `年均增长${amount}以上`,
    '>': (amount: string) => `年均增长超过${amount}`,
    '=': (amount: string) => `年均增长${amount}`,
    '~': (amount: string) => `年均增长约${amount}`,
    '<=': (amount: string) => `年均增长不高于${amount}`,
    '<': (amount: string) => `年均增长低于${amount}`,
  },
  /** What is to be held at a value. */
  held: (aim: string) => `保持${aim}`,
  /** A promised fall a year; 不高于 and 低于 are of the rate as it is written. */
  fall: {
    '>=': (amount: string) => `年均下降${amount}以上`,
    '>': (amount: string) => `年均下降超过${amount}`,
    '=': (amount: string) => `年均下降${amount}`,
    '~': (amount: string) => `年均下降约${amount}`,
  },
  /** An amount for each of something. */
  perUnit: (denominator: string, amount: string) => denominator + amount,
  range: (min: string, max: string) => `${min}—${max}`,
  top: (place: string, unit: string) => `前${place}${unit}`,
  leading: '处于领先',
  among: (peers: string, place: string) => `在${peers}中${place}`,
  twice: '翻番（2倍）',
  half: '减半（降到基期的1/2）',
  times: (factor: string) => `达到基期的${factor}倍`,
  fallTo: (factor: string) => (factor.includes('/') ? `降到基期的${factor}` : `降到基期的${factor}倍`),
  fullCoverage: '全覆盖',
  partCoverage: (amount: string) => `覆盖${amount}`,
  trend: ({ reference, magnitude, direction }: { reference: string | null; magnitude: string | null; direction: 'up' | 'down' | 'hold' }) =>
    `${reference === null ? '' : `较${reference}`}${magnitude ?? ''}${directions[direction]}`,
  /** An aim with the word for how firmly it is promised. */
  hedged: (hedge: string, aim: string) => hedge + aim,
  /** What a target was adjusted to; `by` is the document that decided it. */
  adjusted: (date: string, aim: string, by: string | null) => `${date}调整为${aim}${by === null ? '' : `，依据：${by}`}`,
  stretch: (hedge: string, aim: string) => `，${hedge}${aim}`,
  multipleOf: (amount: string, period: string) => `为${period}的${amount}`,
};

/** Words of the closed vocabularies, in Simplified Chinese. */
export const vocabulary = {
  planKind: codes.planKinds,
  disclosure: codes.disclosures,
  validity: codes.validities,
  certainty: codes.certainties,
  measure: codes.measures,
  direction: codes.directions,
  hedge: codes.hedges,
  nature: codes.natures,
  targetYearSource: codes.targetYearSources,
  baseSource: codes.baseSources,
  taskGroup: codes.taskGroups,
  bodyLevel: codes.bodyLevels,
  bodyKind: codes.bodyKinds,
  regionLevel: codes.regionLevels,
  comparability: codes.comparabilities,
  observationKind: codes.observationKinds,
  observationStatus: codes.observationStatuses,
  basisRelation: codes.basisRelations,
  planRelation: codes.planRelations,
  /** The same relations seen from the other plan. */
  planRelationBack: {
    implements: '被落实于',
    supersedes: '被替代于',
    interprets: '解读见',
    amends: '被修订于',
    adjusts: '被调整于',
    related: '相关',
  },
  noteKind: codes.noteKinds,
  incentiveKind: codes.incentiveKinds,
};
