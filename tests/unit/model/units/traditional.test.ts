import { describe, expect, it } from 'vitest';
import { formatUnit } from '../../../../src/words/format/amounts.ts';
import { words as zhHant } from '../../../../src/words/zh-hant/words.ts';
import { unitRelation } from '../../../../src/model/units/convert.ts';

describe('a unit in Traditional characters', () => {
  it.each([
    ['分贝', '分貝'],
    ['组', '組'],
    ['级', '級'],
    ['节', '節'],
    ['对', '對'],
  ])('%s is %s, and both are one unit', (simplified, traditional) => {
    expect(formatUnit(simplified, { lang: 'zh-Hans-CN' }, zhHant)).toBe(traditional);
    expect(unitRelation(simplified, traditional)).toBe('same');
  });
});
