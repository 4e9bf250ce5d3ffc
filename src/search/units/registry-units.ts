import { formatObservationValue } from '../../words/format/observations.ts';
import { formatObservationPeriod, formatPartialDate } from '../../words/format/dates.ts';
import { words as zhHans } from '../../words/zh-hans/words.ts';
import { bodyAddress, indicatorAddress, pageAddress, regionAddress } from '../../model/addresses.ts';
import type { BodyText } from '../../model/body-text.ts';
import { registryText } from '../../model/languages.ts';
import { otherNames } from '../../model/registry/indicator.ts';
import type { Portal } from '../../model/portal.ts';
import { bodyNames } from './registry.ts';
import { lines, stated } from './words.ts';
import type { Unit } from './unit.ts';

const alone = { plan: null, bodies: [] } as const;

type Observed = Portal['observations'][number];

/** What was observed, a line for each value: the period, the place or the indicator, the value, the remark. */
function observedLines(observations: readonly Observed[], aboutOf: (observation: Observed) => string): string {
  return lines(
    observations.map((observation) => [
      formatObservationPeriod(observation.period, zhHans),
      aboutOf(observation),
      formatObservationValue(observation, zhHans),
      observation.note,
    ]),
  );
}

/** Bodies, indicators and regions as units. */
export function registryUnits({ bodies, indicators, regions, observations }: Portal): readonly Unit[] {
  const bodyNamesById = new Map(bodies.map(({ id, name }) => [id, name]));
  const regionNames = new Map(regions.map(({ id, name }) => [id, name]));
  const indicatorNames = new Map(indicators.map(({ id, names }) => [id, names['zh-Hans']]));
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  const byRegion = Map.groupBy(observations, ({ region }) => region);
  const placeOf = ({ region, scope }: Observed) => [regionNames.get(region ?? '') ?? '', scope ?? ''].join(' ').trim();
  const { vocabulary } = zhHans;
  return [
    ...bodies.map((body): Unit => ({
      ...alone,
      kind: 'body',
      url: bodyAddress(body.id),
      title: body.name,
      ...(body.lang === registryText.lang ? {} : { lang: body.lang }),
      texts: stated([
        ...body.shortNames,
        vocabulary.bodyLevel[body.level],
        vocabulary.bodyKind[body.kind],
        regionNames.get(body.region ?? ''),
        body.creditCode,
        body.start === null ? null : formatPartialDate(body.start, zhHans),
        body.end === null ? null : zhHans.registry.body.ended(formatPartialDate(body.end, zhHans)),
        ...body.successor.map((id) => bodyNamesById.get(id)),
        ...bodies.filter(({ successor }) => successor.includes(body.id)).map(({ name }) => name),
        body.note,
      ]),
      aliases: bodyNames(body, regions),
    })),
    ...indicators.map(({ id, names, unit, definition, statisticalScope, source, comparabilityNote, ...indicator }): Unit => {
      const others = otherNames({ names });
      const comparable = [vocabulary.comparability[indicator.comparable], comparabilityNote].filter((part) => part !== null);
      const facts = [
        vocabulary.measure[indicator.measure],
        vocabulary.direction[indicator.direction],
        comparable.join(zhHans.values.colon),
      ];
      const observed = observedLines(byIndicator.get(id) ?? [], placeOf);
      const texts = stated([...others, definition, statisticalScope, source, unit, ...facts, observed]);
      return { ...alone, kind: 'indicator', url: indicatorAddress(id), title: names['zh-Hans'], texts, aliases: others };
    }),
    ...regions.map(({ id, name, level, parent, divisionCode }): Unit => ({
      ...alone,
      kind: 'region',
      url: regionAddress(id),
      title: name,
      texts: stated([
        vocabulary.regionLevel[level],
        regionNames.get(parent ?? ''),
        divisionCode,
        observedLines(byRegion.get(id) ?? [], ({ indicator }) => indicatorNames.get(indicator) ?? ''),
      ]),
    })),
  ];
}

/** A page of the site itself as units: the page, and each of its headings. */
export function pageUnits({ id, title, description }: Portal['pages'][number], text: BodyText): readonly Unit[] {
  const { texts } = text;
  const address = pageAddress(id);
  const headings = text.clauses.filter(({ kind }) => kind === 'heading');
  const under = new Set(headings.map((heading) => heading.id));
  const rest = Object.entries(texts).filter(([anchor]) => !under.has(anchor));
  return [
    { ...alone, kind: 'page', url: address, title, texts: stated([description, ...rest.map(([, words]) => words)]) },
    ...headings.map((heading): Unit => ({
      ...alone,
      kind: 'page',
      url: `${address}#${heading.id}`,
      title: (heading.number ?? '') + heading.title,
      texts: stated([texts[heading.id]]),
    })),
  ];
}
