import { describe, expect, it } from 'vitest';
import { region } from '../../../../src/model/registry/region.ts';
import { isNear, placeOf } from '../../../../src/model/series/place.ts';

const regions = [
  region.parse({ id: 'sheng', name: '示例省', level: '省' }),
  region.parse({ id: 'shi', name: '示例市', level: '市', parent: 'sheng' }),
  region.parse({ id: 'jia', name: '甲山县', level: '县（市、区）', parent: 'shi' }),
  region.parse({ id: 'zhen', name: '丙镇', level: '乡镇（街道）', parent: 'jia' }),
  region.parse({ id: 'other', name: '丁县', level: '县（市、区）' }),
];
const at = (own: string, scope: string | null) => placeOf({ region: own }, { region: null, scope }, regions);

describe('placeOf', () => {
  it.each([
    ['shi', null],
    ['shi', '全市'],
    ['shi', '全市域'],
    ['shi', '全域'],
    ['shi', '全 市'],
    ['shi', '辖区内'],
    ['shi', '本市范围内'],
    ['shi', '市域'],
    ['shi', '示例市'],
    ['shi', '示例'],
    ['shi', '示例市全域'],
    ['jia', '全县'],
    ['jia', '全縣域'],
    ['jia', '甲山县'],
  ])('in a plan of %s takes %s for the whole region', (own, scope) => {
    expect(at(own, scope)).toEqual({ region: own, scope: null });
  });

  it.each([
    ['shi', '甲山县', 'jia'],
    ['shi', '甲山', 'jia'],
    ['shi', '丙镇', 'zhen'],
    ['jia', '全市', 'shi'],
    ['jia', '全省', 'sheng'],
  ])('in a plan of %s finds the region that %s names: %s', (own, scope, found) => {
    expect(at(own, scope)).toEqual({ region: found, scope: null });
  });

  it.each([
    ['shi', '经济开发区'],
    ['shi', '丁县'],
    ['jia', '示例市经济开发区'],
    ['other', '全省'],
    ['shi', '全市规上企业'],
  ])('in a plan of %s leaves %s a part of its own', (own, scope) => {
    expect(at(own, scope)).toEqual({ region: own, scope });
  });

  it('knows no place where the plan names no region', () => {
    expect(placeOf({ region: null }, { region: null, scope: '全市' }, regions)).toBeNull();
  });

  it('is that of the target where it names a region of its own', () => {
    expect(placeOf({ region: 'shi' }, { region: 'jia', scope: null }, regions)).toEqual({ region: 'jia', scope: null });
    expect(placeOf({ region: null }, { region: 'jia', scope: '全县' }, regions)).toEqual({ region: 'jia', scope: null });
    expect(placeOf({ region: 'shi' }, { region: 'jia', scope: '丙镇' }, regions)).toEqual({ region: 'zhen', scope: null });
  });
});

describe('isNear', () => {
  it('holds for one region, and for one within the other', () => {
    const place = (id: string, scope: string | null = null) => ({ region: id, scope });
    expect(isNear(place('shi'), place('shi', '园区'), regions)).toBe(true);
    expect(isNear(place('zhen'), place('shi'), regions)).toBe(true);
    expect(isNear(place('jia'), place('other'), regions)).toBe(false);
  });
});
