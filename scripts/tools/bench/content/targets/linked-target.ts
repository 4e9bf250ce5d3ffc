import type { Measure } from '../indicators.ts';
import type { Setting } from '../setting.ts';
import { commonFields, markTarget, type WrittenTarget } from './written-target.ts';

function aimFor({ unit, direction, digits }: Measure, base: number, { random }: Setting): string {
  const factor = unit === '%' ? 1.04 : 1 + random.integer(15, 40) / 100;
  return (direction === '上升' ? base * factor : base / factor).toFixed(digits);
}

/** A threshold for a shared indicator, whose base is the value observed in the year before the plan. */
export function linkedTarget(measure: Measure, setting: Setting): WrittenTarget {
  const { id, name, unit, direction } = measure;
  const base = setting.observe(measure, setting.place, setting.start - 1);
  const value = aimFor(measure, Number(base), setting);
  const [comparator, bound] = direction === '上升' ? ['不低于', '以上'] : ['不高于', '以下'];
  const nature = setting.random.pick(['约束性', '预期性']);
  return {
    data: {
      id,
      name,
      indicator: id,
      kind: 'threshold',
      comparator,
      value,
      unit,
      measure: measure.measure,
      direction,
      nature,
      ...commonFields(setting),
      base: { year: String(setting.start - 1), value: base, source: '文中写明' },
      bodies: [setting.issuer],
      headline: true,
      printed: value,
    },
    words: `${name}由${base}${unit}变为${markTarget(id, `${value}${unit}${bound}`)}`,
    row: { name: `${name}（${unit}）`, base, aim: `${value}${bound}`, nature },
  };
}
