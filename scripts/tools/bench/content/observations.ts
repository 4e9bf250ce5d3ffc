import { csvFormat } from 'd3';
import { measures, type Measure } from './indicators.ts';
import { places, type Place } from './places.ts';
import { createRandom } from './random.ts';

const firstYear = 2020;
const lastYear = 2025;

/** The value of a measure in a place and year, as text with the digits of the measure. */
export type Observe = (measure: Measure, place: Place, year: number) => string;

/** Invents a series for every measure and place: it starts near the measure's own value and moves the way it should. */
export function createObserve(seed: number): Observe {
  return (measure, place, year) => {
    // Negative indexes keep the series apart from the plans, which count from 1.
    const random = createRandom(seed, -1 - (measures.indexOf(measure) * places.length + places.indexOf(place)));
    const start = (measure.start * random.integer(85, 115)) / 100;
    const growth = measure.unit === '%' ? 1.01 : 1 + random.integer(20, 60) / 1000;
    const steps = year - firstYear;
    return (start * growth ** (measure.direction === '上升' ? steps : -steps)).toFixed(measure.digits);
  };
}

/** The observations of the registry as CSV. */
export function observationsCsv(observe: Observe): string {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const rows = measures.flatMap((measure) =>
    places.flatMap((place) =>
      years.map((year) => ({
        indicator: measure.id,
        region: place.id,
        period: year,
        value: observe(measure, place, year),
        unit: measure.unit,
        kind: '时点或当期值',
        status: '最终',
        source: `示例市统计年鉴（${year + 1}）`,
        certainty: '确定',
      })),
    ),
  );
  return `${csvFormat(rows)}\n`;
}
