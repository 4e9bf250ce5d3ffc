import type { Dictionary } from '../i18n/dictionary.ts';
import {
  bodiesAddress,
  bodyAddress,
  dataAddress,
  dataDictionaryAddress,
  homeAddress,
  indicatorAddress,
  indicatorsAddress,
  methodAddress,
  pageAddress,
  planAddress,
  regionAddress,
  regionsAddress,
  searchAddress,
} from '../model/addresses.ts';
import type { Portal } from '../model/portal.ts';
import { addressOf, cataloguePages, facetPages } from './catalogue-page.ts';
import { directoryOf } from './directory.ts';

const single = [
  homeAddress,
  indicatorsAddress,
  bodiesAddress,
  regionsAddress,
  searchAddress,
  dataAddress,
  dataDictionaryAddress,
  methodAddress,
];

/** Every page that the site of a portal has, as HTML files relative to its root: a build must make just these. */
export function expectedPages(portal: Portal, t: Dictionary): string[] {
  const directory = directoryOf(portal);
  const addresses = [
    ...single,
    ...cataloguePages(directory, t).map(addressOf),
    ...facetPages(directory, t).map(addressOf),
    ...portal.plans.map(({ id }) => planAddress(id)),
    ...portal.bodies.map(({ id }) => bodyAddress(id)),
    ...portal.regions.map(({ id }) => regionAddress(id)),
    ...portal.indicators.map(({ id }) => indicatorAddress(id)),
    ...portal.pages.map(({ id }) => pageAddress(id)),
  ];
  return [...addresses.map((address) => `${address.slice(1)}index.html`), '404.html'];
}
