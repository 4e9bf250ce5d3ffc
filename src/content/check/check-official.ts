import { contentSource } from '../../model/plan/content-source.ts';
import { publicationOf } from '../../model/plan/publication.ts';
import { isListColumn } from '../../model/site/columns.ts';
import { guideFields } from '../../model/site/guide.ts';
import type { SiteConfig } from '../../model/site/site.ts';
import { type Problem, problem } from '../problems/catalogue.ts';
import type { Placed } from '../registry/read-registry.ts';
import type { Loaded } from './loaded.ts';

type Need = readonly [name: string, value: unknown];

const namesOf = (needs: readonly Need[]) => needs.filter(([, value]) => value === null || value === undefined).map(([name]) => name);

function identifiersOf({ value, locate }: Placed<SiteConfig>): Problem[] {
  const { identifiers, organiser, corrections, url } = value;
  const { contact } = organiser;
  const names = namesOf([
    ['网站标识码 identifiers.siteIdCode', identifiers?.siteIdCode],
    ['ICP 备案编号 identifiers.icp', identifiers?.icp],
    ['公安备案号 identifiers.policeFiling', identifiers?.policeFiling],
    ['联系方式 organiser.contact', contact?.phone ?? contact?.email ?? contact?.address],
    ['找错 corrections', corrections?.url ?? corrections?.email ?? contact?.email],
    ['网址 url', url],
  ]);
  return names.length === 0 ? [] : [problem('official-identifiers', locate(['official']), { names: names.join('、') })];
}

function guideOf({ pages }: Loaded, site: Placed<SiteConfig>): Problem[] {
  const page = pages.find(({ data }) => data.column === 'guide');
  const names = guideFields(page?.data.guide ?? null).filter(({ value }) => value === null);
  if (names.length === 0) return [];
  const place = page === undefined ? site.locate(['official']) : page.locate(page.data.guide === null ? ['column'] : ['guide']);
  return [problem('official-guide', place, { names: names.map(({ path }) => path).join('、') })];
}

function publicationsOf({ plans, pages, bodies }: Loaded): Problem[] {
  const known = new Map(bodies.map(({ value }) => [value.id, value]));
  const documents = [
    ...plans
      .filter(({ data }) => publicationOf(data) !== 'none')
      .map(({ data, locate }) => ({ locate, published: data.portalPublished, source: contentSource(data, known) })),
    // Its organiser is the source of a page that names none.
    ...pages
      .filter(({ data }) => isListColumn(data.column))
      .map(({ data, locate }) => ({ locate, published: data.portalPublished, source: '' })),
  ];
  return documents.flatMap(({ locate, published, source }) => {
    const names = namesOf([
      ['本站发布时间 portalPublished', published],
      ['来源 issuer 或 original.publisher', source],
    ]);
    return names.length === 0 ? [] : [problem('official-publication', locate(['title']), { names: names.join('、') })];
  });
}

/** What a site still lacks to be that of an organ of state: identifiers and contact, the disclosure guide, time and source of what it publishes. */
export function officialNeeds(loaded: Loaded): Problem[] {
  const { site } = loaded;
  return site === null ? [] : [...identifiersOf(site), ...guideOf(loaded, site), ...publicationsOf(loaded)];
}

/** An official site has everything that 国办发〔2017〕47号 and 政府信息公开条例 art. 12 ask for. */
export function checkOfficial(loaded: Loaded): Problem[] {
  return loaded.site?.value.official === true ? officialNeeds(loaded) : [];
}
