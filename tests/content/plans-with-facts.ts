export type PlanWithFacts = {
  /** Id of the plan on this site. */
  readonly plan: string;
  /** Number of the text and of the facts that it was written from. */
  readonly seed: string;
  /** Names in the text that the facts do not list. */
  readonly otherNames: readonly string[];
  /** The note or erratum that tells an anomaly of the facts, where its id is another. */
  readonly toldAs?: Readonly<Record<string, string>>;
};

/** The plans of this site whose original text and facts are known: tests hold each against them. */
export const plansWithFacts: readonly PlanWithFacts[] = [
  {
    plan: 'innovation-city-action-plan',
    seed: '000',
    otherNames: ['科學研究與技術開發(R&D)經費'],
    toldAs: { 'farm-foreword': 'source-site', 'name-removed-province': 'name-removed-basis' },
  },
  {
    plan: 'xianju-sti-2021-2025',
    seed: '001',
    otherNames: ['习近平新时代中国特色社会主义思想'],
    toldAs: { 'unit-person-year': 'person-year-unit', 'dup-heading-text': 'repeated-title' },
  },
  { plan: 'qingdao-st-work-plan', seed: '002', otherNames: [] },
  { plan: 'zhenjiang-sti-work-points-2017', seed: '003', otherNames: [] },
  {
    plan: 'dingxi-innovation-2020',
    seed: '004',
    otherNames: [
      '预期目标和成效',
      '责任单位',
      '习近平新时代中国特色社会主义思想',
      '“大平台、大数据、大系统”',
      '定西省级高新技术产业开发区',
      '定西省级科技成果转移转化示范区',
      '中央引导地方科技发展资金项目',
      '西北中药材种质资源保护及种子种业智能化开发项目',
    ],
  },
];
