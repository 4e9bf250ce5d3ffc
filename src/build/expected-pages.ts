import type { Portal } from '../model/portal.ts';

/** The pages that a portal must have, as files of the site. Lists by issuer, year and kind are reached by links, which are checked too. */
export function expectedPages({ plans, bodies, regions, indicators, pages }: Portal): string[] {
  const folders = [
    '',
    'plans/',
    'indicators/',
    'bodies/',
    'regions/',
    'search/',
    'data/',
    'data/dictionary/',
    ...plans.map(({ id }) => `plans/${id}/`),
    ...bodies.map(({ id }) => `bodies/${id}/`),
    ...regions.map(({ id }) => `regions/${id}/`),
    ...indicators.map(({ id }) => `indicators/${id}/`),
    ...pages.map(({ id }) => `${id}/`),
  ];
  return [...folders.map((folder) => `${folder}index.html`), '404.html'];
}
