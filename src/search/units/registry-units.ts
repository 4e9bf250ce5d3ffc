import { bodyAddress, indicatorAddress, pageAddress, regionAddress } from '../../model/addresses.ts';
import type { BodyText } from '../../model/body-text.ts';
import { registryText } from '../../model/languages.ts';
import type { Portal } from '../../model/portal.ts';
import { clauseTexts } from './clause-texts.ts';
import { stated } from './words.ts';
import type { Unit } from './unit.ts';

const alone = { plan: null, bodies: [] } as const;

/** Bodies, indicators and regions as units. */
export function registryUnits({ bodies, indicators, regions }: Portal): readonly Unit[] {
  return [
    ...bodies.map((body): Unit => ({
      ...alone,
      kind: 'body',
      url: bodyAddress(body.id),
      title: body.name,
      ...(body.lang === registryText.lang ? {} : { lang: body.lang }),
      texts: stated([...body.shortNames, body.creditCode, body.note]),
    })),
    ...indicators.map(({ id, names, unit, definition, statisticalScope, source, comparabilityNote }): Unit => {
      const texts = stated([names['zh-Hant'], names.en, unit, definition, statisticalScope, source, comparabilityNote]);
      return { ...alone, kind: 'indicator', url: indicatorAddress(id), title: names['zh-Hans'], texts };
    }),
    ...regions.map(({ id, name, divisionCode }): Unit => ({
      ...alone,
      kind: 'region',
      url: regionAddress(id),
      title: name,
      texts: stated([divisionCode]),
    })),
  ];
}

/** A page of the site itself as units: the page, and each of its headings. */
export function pageUnits({ id, title, description }: Portal['pages'][number], text: BodyText): readonly Unit[] {
  const texts = clauseTexts(text);
  const address = pageAddress(id);
  const headings = text.clauses.filter(({ kind }) => kind === 'heading');
  const under = new Set(headings.map((heading) => heading.id));
  const rest = Array.from(texts).filter(([anchor]) => !under.has(anchor));
  return [
    { ...alone, kind: 'page', url: address, title, texts: stated([description, ...rest.map(([, words]) => words)]) },
    ...headings.map((heading): Unit => ({
      ...alone,
      kind: 'page',
      url: `${address}#${heading.id}`,
      title: (heading.number ?? '') + heading.title,
      texts: stated([texts.get(heading.id)]),
    })),
  ];
}
