import type { Chart } from '../../charts/chart.ts';
import { type Dictionary, markLanguage } from '../../words/dictionary.ts';
import { dataFileAddress } from '../../model/addresses.ts';
import { registryText } from '../../model/languages.ts';
import type { Plan, Target } from '../../model/portal.ts';
import { dueTargets } from '../../model/site/deadline-groups.ts';
import { dueYearOf } from '../../model/time/due.ts';
import { type CatalogueRow, catalogueRows, type ListLink, type ListLinks, listLinks } from '../catalogue/catalogue-page.ts';
import { headlineSheet } from '../../charts/multiples/headline-sheet.ts';
import { shareChart } from '../../charts/verdict-charts.ts';
import type { Directory } from '../../model/site/directory.ts';
import { compareText } from '../../model/plan/generation-date.ts';
import { indicatorLinks } from '../indicator/indicator-page.ts';
import { latestNews, type News } from './news.ts';
import { counted, type Progress, totalOf } from '../../model/verdict/tally.ts';

const latestCount = 8;
const headlineCount = 8;
const indicatorCount = 12;

/** Everything the front page shows. */
export type HomePage = {
  readonly planCount: number;
  readonly progress: Progress;
  /** How all targets are divided among verdicts; `null` where there are too few. */
  readonly share: Chart | null;
  /** How many targets and milestones fall due in the year of the day as of which the site speaks. */
  readonly dueThisYear: number;
  readonly news: readonly News[];
  readonly latest: readonly CatalogueRow[];
  readonly headline: readonly { readonly plan: Plan; readonly item: Target }[];
  /** Small drawings of those headline targets of which something was measured; `null` for less than two. */
  readonly sheet: Chart | null;
  readonly divisions: readonly ListLinks[];
  readonly indicators: readonly ListLink[];
};

function latestPlans({ catalogue }: Directory): readonly Plan[] {
  const online = (plan: Plan) => plan.portalPublished ?? '';
  return catalogue.toSorted((a, b) => compareText(online(b), online(a))).slice(0, latestCount);
}

/** Headline targets of the plans last put online, taken in turn so that no plan fills the page alone. */
function headlineTargets(plans: readonly Plan[]): HomePage['headline'] {
  const queues = plans.map((plan) => plan.targets.filter((target) => target.headline).map((item) => ({ plan, item })));
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  const rounds = Array.from({ length: longest }, (_, round) => queues.flatMap((queue) => queue.slice(round, round + 1)));
  return rounds.flat().slice(0, headlineCount);
}

function busiestIndicators(directory: Directory, t: Dictionary): readonly ListLink[] {
  return indicatorLinks(directory, t)
    .toSorted((a, b) => b.count - a.count || compareText(a.address, b.address))
    .slice(0, indicatorCount);
}

function dueIn(year: string, directory: Directory): number {
  const items = [...dueTargets(directory.targets), ...directory.milestones];
  return counted(items).filter(({ item }) => dueYearOf(item) === year).length;
}

/** Gathers what the front page shows. */
export function homePage(directory: Directory, t: Dictionary): HomePage {
  const { portal } = directory;
  const latest = latestPlans(directory);
  const progress = totalOf(directory, portal);
  const headline = headlineTargets(latest);
  return {
    planCount: portal.plans.length,
    progress,
    share: shareChart(progress.targets, { name: markLanguage(portal.site.name, registryText, t), data: dataFileAddress('targets.csv') }, t),
    dueThisYear: dueIn(portal.site.asOf.slice(0, 4), directory),
    news: latestNews(portal),
    latest: catalogueRows(latest, directory),
    headline,
    sheet: headlineSheet(headline, directory, t),
    divisions: listLinks(directory, t),
    indicators: busiestIndicators(directory, t),
  };
}
