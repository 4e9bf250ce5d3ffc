import { dictionaryFor } from '../i18n/dictionary-for.ts';
import {
  addressIn,
  bodiesAddress,
  bodyAddress,
  bulletinAddress,
  bulletinsAddress,
  columnAddress,
  convertedAddress,
  dataAddress,
  dataDictionaryAddress,
  deadlinesAddress,
  homeAddress,
  indicatorAddress,
  indicatorsAddress,
  methodAddress,
  pageAddress,
  pageOf,
  planAddress,
  regionAddress,
  regionsAddress,
  searchAddress,
  siteMapAddress,
  standardsAddress,
} from '../model/addresses.ts';
import type { Portal } from '../model/portal.ts';
import { addressOf, cataloguePages, facetPages } from './catalogue-page.ts';
import { bulletinList } from './bulletins-page.ts';
import { convertedPlans } from './converted-plans.ts';
import { deadlinePages } from './deadlines-page.ts';
import { filledColumns } from './column-page.ts';
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
  deadlinesAddress,
  standardsAddress,
  siteMapAddress,
];

/** The address of every page that is to be found, in all languages: without converted texts and the page for what is not found. */
export function pageAddresses(portal: Portal): readonly string[] {
  const { site } = portal;
  const directory = directoryOf(portal);
  // How many pages a list has does not depend on the words.
  const t = dictionaryFor('zh-Hans');
  const bulletins = bulletinList(portal);
  const addresses = [
    ...single,
    ...cataloguePages(directory, t).map(addressOf),
    ...facetPages(directory, t).map(addressOf),
    ...portal.plans.map(({ id }) => planAddress(id)),
    ...portal.bodies.map(({ id }) => bodyAddress(id)),
    ...portal.regions.map(({ id }) => regionAddress(id)),
    ...portal.indicators.map(({ id }) => indicatorAddress(id)),
    ...portal.pages.map(({ id }) => pageAddress(id)),
    ...deadlinePages(directory, t).map(({ first, page }) => pageOf(first, page.number)),
    ...(bulletins.length === 0 ? [] : [bulletinsAddress]),
    ...bulletins.map(({ period }) => bulletinAddress(period)),
    ...filledColumns(portal.pages).map(columnAddress),
  ];
  return site.languages.flatMap((language) => addresses.map((address) => addressIn(language, address, site)));
}

/** All pages of a portal's site as HTML files relative to its root: a build must make just these. */
export function expectedPages(portal: Portal): string[] {
  const { site } = portal;
  const converted = convertedPlans(portal).map(({ plan, script }) => convertedAddress(plan.id, script));
  const addresses = [
    ...pageAddresses(portal),
    ...site.languages.flatMap((language) => converted.map((address) => addressIn(language, address, site))),
  ];
  return [...addresses.map((address) => `${address.slice(1)}index.html`), '404.html'];
}
