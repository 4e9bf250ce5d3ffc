import type { Timeline, TimelineMark, TimelineWords } from '../../../src/charts/timeline/timeline-mark.ts';
import type { MilestoneState } from '../../../src/model/verdict/verdict.ts';
import { milestoneVerdicts } from '../../../src/model/vocabularies.ts';

const milestone = (state: MilestoneState, name = '示例中心建成投用', lang: string | null = null): TimelineMark => ({
  state,
  word: milestoneVerdicts[state],
  name,
  lang,
});

const many = (count: number, state: MilestoneState) => Array.from({ length: count }, () => milestone(state));

/** Timelines as they occur, and as they hardly ever do. */
export const timelineCases: Readonly<Record<string, Timeline>> = {
  'one milestone': { asOfYear: 2023, years: [{ year: 2025, marks: [milestone('not-due')] }] },
  'milestones before and after the day': {
    asOfYear: 2023,
    years: [
      { year: 2021, marks: [milestone('reached', '科创大厦投入使用'), milestone('overdue', '院士工作站揭牌')] },
      { year: 2022, marks: [milestone('not-reported', '创新券平台上线')] },
      { year: 2023, marks: [milestone('due', '示例实验室通过验收')] },
      { year: 2025, marks: [milestone('not-due', '国家级孵化器通过认定')] },
      { year: null, marks: [milestone('undated', '建立会商制度')] },
    ],
  },
  'all over': { asOfYear: 2026, years: [{ year: 2025, marks: [milestone('reached'), milestone('overdue')] }] },
  'no years': { asOfYear: 2023, years: [{ year: null, marks: [milestone('undated'), milestone('undated', '完善容错机制')] }] },
  'long names and Traditional characters': {
    asOfYear: 2020,
    years: [
      {
        year: 2015,
        marks: [milestone('reached', '建成覆蓋城鄉、功能完善、佈局合理、管理規範的科技創新公共服務平台體系並投入常態化運行', 'zh-Hant')],
      },
      {
        year: 2025,
        marks: [milestone('not-due', '示例市经济技术开发区高质量发展示范引领先行启动区核心区基础设施建设全面完成并通过省级验收')],
      },
    ],
  },
  'a hundred milestones': {
    asOfYear: 2023,
    years: [
      { year: 2021, marks: [...many(4, 'overdue'), ...many(6, 'reached')] },
      { year: 2022, marks: [...many(9, 'not-reported'), ...many(3, 'overdue'), ...many(8, 'reached')] },
      { year: 2023, marks: many(5, 'due') },
      { year: 2025, marks: many(62, 'not-due') },
      { year: null, marks: many(7, 'undated') },
    ],
  },
};

/** The words of an invented timeline. */
export function timelineWords({ years }: Timeline): TimelineWords {
  const marks = years.flatMap((year) => year.marks);
  const states = [...new Set(marks.map(({ state }) => state))];
  const count = (state: string) => marks.filter((one) => one.state === state).length;
  return {
    name: '图：示例规划的节点，数据见下表',
    unit: '一个符号是一项节点',
    undated: '未载明',
    asOf: '数据截止日：2023年6月30日',
    states: states.map((state) => ({ state, label: `${marks.find((one) => one.state === state)?.word ?? ''}${count(state)}项` })),
  };
}
