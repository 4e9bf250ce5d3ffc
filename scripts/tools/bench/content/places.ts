import type { z } from 'zod';
import type { body } from '../../../../src/model/registry/body.ts';
import type { region } from '../../../../src/model/registry/region.ts';

type RegionInput = z.input<typeof region>;
type BodyInput = z.input<typeof body>;

const city = { id: 'shili', name: '示例市', level: '市', parent: 'shili-sheng' } as const;
const counties = ['甲区', '乙区', '丙县', '丁县'].map((name, index) => {
  return { id: `shili-${index + 1}`, name: `示例市${name}`, level: '县（市、区）', parent: city.id } as const;
});

/** The invented places that issue plans: 示例市 and its counties. */
export const places = [city, ...counties];
export type Place = (typeof places)[number];

/** The regions of the registry. */
export const regions: readonly RegionInput[] = [{ id: 'shili-sheng', name: '示例省', level: '省' }, ...places];

/** The departments that every place has; `word` stands in their document numbers. */
export const departments = [
  { id: 'fgj', name: '发展和改革局', word: '发改' },
  { id: 'kjj', name: '科学技术局', word: '科' },
  { id: 'nyj', name: '农业农村局', word: '农' },
  { id: 'stj', name: '生态环境局', word: '环' },
  { id: 'jtj', name: '交通运输局', word: '交' },
  { id: 'mzj', name: '民政局', word: '民' },
  { id: 'jyj', name: '教育局', word: '教' },
  { id: 'wjw', name: '卫生健康局', word: '卫' },
] as const;
export type Department = (typeof departments)[number];

/** The id of a department in the registry of bodies. */
export const bodyId = (place: Place, department: Department) => `${place.id}-${department.id}`;

function bodiesOf(place: Place): BodyInput[] {
  const level = place === city ? '市级' : '县级';
  const common = { level, region: place.id, verified: true };
  const government: BodyInput = { id: `${place.id}-zf`, name: `${place.name}人民政府`, kind: '人民政府', ...common };
  return [
    government,
    ...departments.map((department) => ({
      id: bodyId(place, department),
      name: place.name + department.name,
      shortNames: [department.name],
      kind: '政府部门',
      parent: government.id,
      ...common,
    })),
  ];
}

/** The bodies of the registry: a government and its departments in every place. */
export const bodies: readonly BodyInput[] = places.flatMap(bodiesOf);
