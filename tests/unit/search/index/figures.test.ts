import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePlan, makePortal } from '../../../support/portal.ts';
import { indexPortal, textsOf, urlsOf, type SearchedPortal } from '../../../support/search-engine.ts';

const figures = `## 一、数字

总投资120亿元，另有专项资金1,200万元。

## 二、比率

出生率3.5‰。

## 三、增速

下降13.5%。

## 四、负数

自然增长率-1.2‰。

## 五、区间

企业60—80户，覆盖率68%—70%。

## 六、文号

按示发改〔2021〕第8号执行，令第9号废止。

## 七、日期

2021年12月3日起施行，占总数的1/3，比例为3:1。

## 八、汉字

建成二十户示范户，实行三年。`;

let asked: SearchedPortal;
const ask: SearchedPortal['search'] = (query) => asked.search(query);
const clause = (anchor: string) => `/plans/figures/#${anchor}`;

beforeAll(async () => {
  asked = await indexPortal(makePortal([makePlan({ id: 'figures', planTitle: '甲规划', title: '甲规划' })]), textsOf({ figures }));
}, 60_000);

afterAll(() => asked.close());

describe('a figure in a query', () => {
  it.each([
    ['120亿元', 's1'],
    ['１２０亿元', 's1'],
    ['120', 's1'],
    ['1200万元', 's1'],
    ['1,200万元', 's1'],
    ['3.5‰', 's2'],
    ['13.5%', 's3'],
    ['-1.2‰', 's4'],
    ['−1.2‰', 's4'],
    ['负1.2‰', 's4'],
    ['60—80户', 's5'],
    ['60至80户', 's5'],
    ['60～80户', 's5'],
    ['60-80户', 's5'],
    ['80户', 's5'],
    ['68%至70%', 's5'],
    ['示发改〔2021〕8号', 's6'],
    ['示发改〔2021〕第8号', 's6'],
    ['示发改[2021]8号', 's6'],
    ['示发改20218号', 's6'],
    ['8号', 's6'],
    ['第8号', 's6'],
    ['令9号', 's6'],
    ['12月3日', 's7'],
    ['1/3', 's7'],
    ['⅓', 's7'],
    ['3:1', 's7'],
    ['二十户', 's8'],
    ['建成二十户', 's8'],
  ])('is found whole: %s', async (query, anchor) => {
    const answer = await ask(query);
    expect([answer.corrected, urlsOf(answer)]).toEqual([null, [clause(anchor)]]);
  });

  it.each([
    '20亿元',
    '12亿元',
    '2',
    '5亿',
    '3.5%',
    '5‰',
    '1.2%',
    '6080户',
    '2月3日',
    '21年',
    '13家',
    '200万元',
    '31',
    '0.5%',
    '18号',
    '80%',
    '十户',
  ])('is not found as a part or with another unit: %s', async (query) => {
    const answer = await ask(query);
    expect([answer.corrected, urlsOf(answer)]).toEqual([null, []]);
  });

  it.each([
    ['20户', '二十户', 's8'],
    ['3年', '三年', 's8'],
    ['三分之一', '1/3', 's7'],
    ['60到80户', '60至80户', 's5'],
    ['2021-12-03', '2021年12月3日', 's7'],
    ['百分之十三点五', '13.5%', 's3'],
    ['68—70%', '68%至70%', 's5'],
  ])('written another way leads to the same figure, and says so: %s', async (query, corrected, anchor) => {
    const answer = await ask(query);
    expect([answer.corrected, urlsOf(answer)]).toEqual([corrected, [clause(anchor)]]);
  });
});
