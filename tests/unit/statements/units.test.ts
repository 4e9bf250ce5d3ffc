import { describe, expect, it } from 'vitest';
import { knownUnits } from '../../../src/model/units/unit-table.ts';
import { short } from './read.ts';

const single = /^[a-zA-Z]$|^(?:比例|千分之)$/;

describe('units', () => {
  it.each(knownUnits.flatMap(({ spellings }) => spellings).filter((spelling) => !single.test(spelling)))(
    '%s of the one table is a unit',
    (unit) => {
      expect(short(`总量达到8${unit}。`)).toEqual([`threshold >= 8 ${unit}`]);
    },
  );

  it.each([
    ['新增床位300张', '张'],
    ['培训1.5万人次', '万人次'],
    ['能耗降到0.5吨标准煤/万元', '吨标准煤/万元'],
    ['引进人才50人（个）', '人（个）'],
    ['算力达到4万P', '万P'],
    ['提高2个百分点', '个百分点'],
    ['新增电力装机120万千瓦', '万千瓦'],
    ['旅游收入达到80亿元', '亿元'],
  ])('the unit of %s is %s', (text, unit) => {
    expect(short(`${text}。`)[0]?.endsWith(` ${unit}`)).toBe(true);
  });
});
