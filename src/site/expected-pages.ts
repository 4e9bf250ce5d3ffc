import { dictionaryFor } from '../i18n/dictionary-for.ts';
import {
  addressIn,
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

/** Every page that the site of a portal has in all its languages, as HTML files relative to its root: a build must make just these. */
export function expectedPages(portal: Portal): string[] {
  const { site } = portal;
  const directory = directoryOf(portal);
  // How many pages a list has does not depend on the words.
  const t = dictionaryFor('zh-Hans');
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
  const inLanguages = site.languages.flatMap((language) => addresses.map((address) => addressIn(language, address, site)));
  return [...inLanguages.map((address) => `${address.slice(1)}index.html`), '404.html'];
}
