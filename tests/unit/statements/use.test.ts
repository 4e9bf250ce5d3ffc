import { describe, expect, it } from 'vitest';
import { markedReader } from '../../../src/statements/read-marked.ts';
import { chooseReading } from '../../../src/statements/use/choose-reading.ts';
import { compareWithWords } from '../../../src/statements/use/compare-with-words.ts';
import { compareTarget } from '../../../src/statements/use/compare-target.ts';
import { fieldsOf } from '../../../src/statements/use/fields-of.ts';
import { unwritten, type WrittenTarget } from '../../../src/statements/use/written-target.ts';
import { context } from './read.ts';

/** Reads a text in which 【】 stand around the marked words. */
function marked(text: string) {
  const start = text.indexOf('【');
  const plain = text.replace('【', '').replace('】', '');
  return markedReader(plain, context)({ start, end: text.indexOf('】') - 1 });
}

function fieldsThatDiffer(text: string, written: Partial<WrittenTarget>): string[] {
  const whole = { ...unwritten, ...written };
  const reading = chooseReading(whole, marked(text).readings);
  return reading === null ? ['none'] : compareTarget(whole, reading).map(({ field }) => field);
}

const threshold = { kind: 'threshold', comparator: '>=', unit: '%', direction: 'up', hedge: 'firm' } as const;

describe('compareTarget', () => {
  it.each([
    ['【研发强度达到3%，示范基地建成】。', { ...threshold, value: '4' }, ['value']],
    ['【示范基地建成，企业3—5家】。', { kind: 'range', min: '4', max: '5', unit: '家' }, ['min']],
    ['【规模翻一番】。', { kind: 'multiple', value: '2', unit: '亿元' }, ['unit']],
    ['【研发强度达到2.87%】。', { ...threshold, printed: '2.87', value: '28.7' }, ['value']],
    ['【占比达到15%】。', { ...threshold, printed: '5', value: '5' }, ['value', 'printed']],
    ['【到2025年占比达到30%】。', { ...threshold, printed: '2', value: '2' }, ['value', 'printed']],
    ['【建成三十个】。', { ...threshold, comparator: '=', printed: '三', value: '3', unit: '个' }, ['value']],
    ['【收入达到9万元】。', { ...threshold, printed: '9', value: '9', unit: '亿元' }, ['unit']],
    ['【增长率达到9‰】。', { ...threshold, printed: '9', value: '9' }, ['unit']],
    ['【规模翻两番】。', { kind: 'multiple', printed: '翻两番', value: '2', unit: '倍', hedge: 'firm' }, ['value']],
    ['【覆盖一半以上】。', { ...threshold, printed: '一半', value: '5' }, ['value']],
    ['【研发强度达到3%】。', { ...threshold, printed: '3', value: '3', unit: '亿元' }, ['unit']],
    ['【研发强度达到3%】。', { ...threshold, comparator: '<=', value: '3' }, ['comparator']],
    ['【新建学校3所】。', { ...threshold, unit: '所', value: '3' }, ['comparator']],
    ['到2028年，【研发强度达到3%】。', { ...threshold, value: '3', targetYear: '2029' }, ['targetYear']],
    ['【力争研发强度达到3%】。', { ...threshold, value: '3' }, ['hedge']],
    ['【建设充电站3—5个】。', { ...threshold, comparator: '=', unit: '个', value: '3' }, ['kind']],
    ['【产值翻一番】。', { ...threshold, value: '2', unit: '倍' }, ['kind']],
  ] as const)('%s differs from what is written', (text, written, fields) => {
    expect(fieldsThatDiffer(text, written)).toEqual(fields);
  });

  it.each([
    ['【研发强度达到2.87%】。', { ...threshold, printed: '2.87%', value: '2.87' }],
    ['【转化成果1.27万项】。', { ...threshold, comparator: '=', unit: '项', value: '12700' }],
    ['【投资增长3%】。', { kind: 'growth', comparator: '=', value: '3', unit: '%' }],
    ['【新建学校3所】。', { ...threshold, comparator: '=', unit: '所', value: '3' }],
    ['【新建学校3所】。', { ...threshold, comparator: '=', unit: '所', value: '3', targetYear: '2028' }],
    ['【建设充电站3—5个】。', { kind: 'range', min: '3', max: '5', unit: '个', printed: '3—5' }],
    ['【比重达到企业总数的1/3】。', { ...threshold, value: '1/3', unit: '比例', printed: '1/3' }],
    ['【覆盖一半以上】。', { ...threshold, value: '50', printed: '一半以上' }],
    ['【农村卫生厕所覆盖率达到100%】。', { kind: 'coverage', value: '100', unit: '%' }],
  ] as const)('%s agrees with what is written', (text, written) => {
    expect(fieldsThatDiffer(text, written)).toEqual([]);
  });

  it('shows both sides and the words', () => {
    const reading = marked('【研发强度达到2.87%】。').readings[0];
    expect(reading && compareTarget({ ...unwritten, value: '28.7', unit: '%' }, reading)).toEqual([
      { field: 'value', written: '28.7', read: '2.87', from: [{ start: 6, end: 10 }], rule: '阿拉伯数字' },
    ]);
  });
});

describe('chooseReading', () => {
  const { readings } = marked('【新建学校3所、医院2家】。');

  it('takes the figure that is written', () => {
    expect(chooseReading({ ...unwritten, value: '2' }, readings)?.unit?.value).toBe('家');
  });

  it('guesses nothing where several could be meant', () => {
    expect(chooseReading(unwritten, readings)).toBeNull();
    expect(chooseReading({ ...unwritten, value: '9' }, readings)).toBeNull();
  });
});

describe('compareWithWords', () => {
  const { readings } = marked('【新建学校3所、医院2家】。');

  it('compares with the figure that is written', () => {
    expect(compareWithWords({ ...unwritten, value: '2', unit: '家' }, readings)).toEqual([]);
    expect(compareWithWords({ ...unwritten, value: '2', unit: '公里' }, readings).map(({ field }) => field)).toEqual(['unit']);
  });

  it('names all figures where none is the one that is written', () => {
    expect(compareWithWords({ ...unwritten, value: '9', unit: '家' }, readings)).toMatchObject([
      { field: 'value', written: '9', read: '3、2' },
    ]);
  });

  it('says nothing of words of which nothing is read', () => {
    expect(compareWithWords({ ...unwritten, value: '9' }, marked('【加强领导】。').readings)).toEqual([]);
  });
});

describe('markedReader', () => {
  it('takes marked words for a promise, whatever stands around them', () => {
    expect(marked('已【建成学校20所】。').readings).toHaveLength(1);
    expect(marked('【对企业给予5万元奖补】。').readings).toHaveLength(1);
  });

  it('takes the time from the sentence, and no figure from outside the mark', () => {
    const { readings } = marked('到2028年，新建医院2家，【新建学校3所】。');
    expect(readings.map(({ value, due }) => [value?.value.value, due?.value])).toEqual([['3', '2028']]);
  });

  it('names a number that the mark cuts in two', () => {
    expect(marked('【占比达到1】5%。').cut).toEqual([{ start: 4, end: 6 }]);
    expect(marked('【占比达到15】%。').cut).toEqual([]);
  });

  it('bears a mark anywhere', () => {
    expect(markedReader('', context)({ start: 0, end: 0 })).toEqual({ readings: [], cut: [] });
    expect(markedReader('新建3所', context)({ start: 90, end: 99 }).readings).toEqual([]);
  });
});

describe('fieldsOf', () => {
  const given = (text: string) => {
    const plain = text.replace('【', '').replace('】', '');
    const [reading] = marked(text).readings;
    return new Map(reading === undefined ? [] : [...fieldsOf(plain, reading)].map(([name, { value }]) => [name, value]));
  };

  it('gives every field that the words state, as codes and decimals', () => {
    expect(Object.fromEntries(given('到2028年，6月底前，【力争全市研发强度达到３.2％左右】。'))).toEqual({
      kind: 'threshold',
      comparator: '~',
      value: '3.2',
      unit: '%',
      measure: 'ratio',
      hedge: 'strive',
      direction: 'up',
      printed: '３.2',
      targetYear: '2028',
      targetYearSource: 'printed',
      due: '2028-06',
      deadline: '到2028年',
    });
  });

  it('gives no time that is only inferred, and no measure that is too often read wrongly', () => {
    const fields = given('【培育企业3家】。');
    expect([fields.has('targetYear'), fields.has('measure')]).toEqual([false, false]);
    expect(given('【新增企业3家】。').get('measure')).toBe('flow');
    expect(given('【企业总数达到3家】。').get('measure')).toBe('stock');
  });

  it.each([
    ['【建设充电站3—5个】。', '3—5'],
    ['【噪声有所下降】。', '有所下降'],
    ['【产值翻一番】。', '翻一番'],
    ['【比重达到企业总数的1/3】。', '1/3'],
  ])('%s prints %s', (text, printed) => {
    expect(given(text).get('printed')).toBe(printed);
  });

  it.each([
    ['2028年底前【建成学校3所】。', '2028年底前'],
    ['2028年【新建学校3所】。', '2028年'],
  ])('%s gives its time as %s', (text, deadline) => {
    expect(given(text).get('deadline')).toBe(deadline);
  });

  it('takes a range of growth a year as growth of at least its lower limit', () => {
    const fields = given('【产值年均增长6%至8%】。');
    expect(Object.fromEntries(fields)).toMatchObject({ kind: 'growth', comparator: '>=', value: '6', unit: '%' });
    expect([fields.has('min'), fields.has('max')]).toEqual([false, false]);
    expect(fieldsThatDiffer('【产值年均增长6%至8%】。', { kind: 'growth', comparator: '>=', value: '6', unit: '%' })).toEqual([]);
    expect(given('【产值增长6%至8%】。').get('kind')).toBe('range');
  });

  it.each([
    ['【每万名就业人员中的研发人员达到185人】。', '每万名就业人员'],
    ['【每万劳动力中的研发人员达到150人年】。', '每万劳动力'],
    ['【万人发明专利拥有量达到25件】。', '每万人'],
    ['【每千人口拥有床位6张】。', '每千人口'],
    ['【十万人参加培训】。', undefined],
    ['【每年培训3万人】。', undefined],
    ['【研发人员达到185人】。', undefined],
  ])('%s is counted by %s', (text, denominator) => {
    expect(given(text).get('denominator')).toBe(denominator);
  });

  it.each([
    ['【研发机构对规上企业全覆盖】。', '规上企业', '研发机构'],
    ['【力争使产业创新服务综合体对主要产业全覆盖】。', '主要产业', '产业创新服务综合体'],
    ['【省级研究院对上市企业实现全覆盖】。', '上市企业', '省级研究院'],
    ['【行政村5G网络全覆盖】。', undefined, undefined],
  ])('%s covers %s by %s', (text, population, coveredBy) => {
    const fields = given(text);
    expect([fields.get('population'), fields.get('coveredBy')]).toEqual([population, coveredBy]);
  });
});
