import type { Problem } from '../../model/problem.ts';
import { isListColumn } from '../../model/site/columns.ts';
import { decodeAddress } from '../files/decode-address.ts';
import { problem } from '../problems/catalogue.ts';
import { suggest } from '../suggest.ts';
import { itemsOfPlan } from './items-of-plan.ts';
import type { Loaded, LoadedPlan } from './loaded.ts';
import { filesInText } from './used-files.ts';

const origin = 'https://site.invalid';
const anchorOf: Readonly<Record<string, string>> = {
  Target: 't',
  Milestone: 'm',
  Task: 'task',
  Phase: 'phase',
  Incentive: 'incentive',
  Note: 'note',
  Erratum: 'erratum',
};

function anchorsOf({ data, text }: LoadedPlan): string[] {
  return [...(text?.clauses ?? []).map(({ id }) => id), ...itemsOfPlan(data).map(({ component, id }) => `${anchorOf[component]}-${id}`)];
}

function addressesOf({ plans, pages, bodies, regions, indicators }: Loaded): string[] {
  const registry = (name: string, entries: readonly { value: { id: string } }[]) => [
    `/${name}/`,
    ...entries.map(({ value }) => `/${name}/${value.id}/`),
  ];
  return [
    '/',
    '/search/',
    '/data/',
    '/data/dictionary/',
    '/plans/',
    '/method/',
    '/standards/',
    '/sitemap/',
    ...new Set(pages.filter(({ data }) => isListColumn(data.column)).map(({ data }) => `/disclosure/${data.column}/`)),
    ...plans.map(({ id }) => `/plans/${id}/`),
    ...pages.map(({ id }) => `/${id}/`),
    ...registry('bodies', bodies),
    ...registry('regions', regions),
    ...registry('indicators', indicators),
  ];
}

type Link = { readonly url: string; readonly file: string; readonly line: number; readonly column: number; readonly from: string };

function linksOf({ plans, pages }: Loaded): Link[] {
  const documents = [
    ...plans.map((plan) => ({ document: plan, from: `/plans/${plan.id}/` })),
    ...pages.map((page) => ({ document: page, from: `/${page.id}/` })),
  ];
  return documents.flatMap(({ document, from }) => {
    const files = new Set(filesInText(document).map(({ name }) => name));
    return (document.text?.references ?? [])
      .filter(({ url, kind }) => kind === 'link' && !/^[a-z]+:/i.test(url) && !files.has(decodeAddress(url)))
      .map(({ url, line, column }) => ({ url, file: document.file, line, column, from }));
  });
}

/** Links inside the site lead to pages and clauses that exist. */
export function checkLinks(loaded: Loaded): Problem[] {
  const addresses = addressesOf(loaded);
  const known = new Set(addresses);
  const plans = new Map(loaded.plans.map((plan) => [`/plans/${plan.id}/`, plan]));
  const inText = linksOf(loaded).flatMap(({ url, from, ...place }): Problem[] => {
    const { pathname, hash } = new URL(url, origin + from);
    const path = decodeAddress(pathname);
    if (/^\/(data|plans\/(page|issuer|year|kind))\//.test(path)) return [];
    if (!known.has(path)) return [problem('broken-link', place, { url, suggestion: suggest(path, addresses) })];
    const plan = plans.get(path);
    if (hash === '' || plan === undefined || plan.text === null) return [];
    const anchors = anchorsOf(plan);
    return anchors.includes(hash.slice(1)) ? [] : [problem('broken-anchor', place, { url, suggestion: suggest(hash.slice(1), anchors) })];
  });
  const inData = loaded.observations.flatMap(({ value, locate }): Problem[] => {
    const [id = '', anchor = ''] = (value.clause ?? '').split('#');
    const plan = plans.get(`/plans/${id}/`);
    if (value.clause === null) return [];
    if (plan === undefined)
      return [
        problem('unknown-plan', locate(['clause']), {
          id,
          suggestion: suggest(
            id,
            loaded.plans.map((known_) => known_.id),
          ),
        }),
      ];
    const anchors = anchorsOf(plan);
    return plan.text === null || anchors.includes(anchor)
      ? []
      : [problem('broken-anchor', locate(['clause']), { url: value.clause, suggestion: suggest(anchor, anchors) })];
  });
  const inBasis = loaded.plans.flatMap((plan) => {
    const anchors = plan.text === null ? null : anchorsOf(plan);
    return plan.data.basis.flatMap(({ clause }, index): Problem[] => {
      if (clause === null || anchors === null || anchors.includes(clause)) return [];
      return [
        problem('broken-anchor', plan.locate(['basis', index, 'clause']), { url: `#${clause}`, suggestion: suggest(clause, anchors) }),
      ];
    });
  });
  return [...inText, ...inData, ...inBasis];
}
