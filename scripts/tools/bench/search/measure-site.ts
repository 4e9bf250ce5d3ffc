import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { buildPortal } from '../../../../src/publish/build-portal.ts';
import { median } from '../measure/median.ts';
import { runMeasured } from '../measure/run-measured.ts';
import { askPage, type Shown } from './drive-page.ts';
import { knownItems } from './known-items.ts';
import { loadTruth, type Truth } from './load-corpus.ts';
import { regionalPairs } from './regional-content.ts';
import { pinyinSamples } from './pinyin-samples.ts';
import { absentStrings, substrings, typos, type Sample } from './samples.ts';
import { mean, reciprocalRank, scoreOf } from './score.ts';
import { shownStrings } from './shown-strings.ts';
import { serveCounted, type CountedServer } from './serve-counted.ts';
import type { SearchBenchmark } from './options.ts';

/** Figures of one class of queries. */
export type ClassFigures = {
  readonly kind: string;
  readonly queries: number;
  readonly recall: number;
  readonly precision: number;
  readonly milliseconds: number;
};

export type SiteFigures = {
  readonly units: number;
  readonly indexSeconds: number;
  readonly indexPeakBytes: number;
  readonly classes: readonly ClassFigures[];
  /** Strings that occur nowhere: how many have exact results, and how many those of another query. */
  readonly absent: { readonly queries: number; readonly exact: number; readonly corrected: number };
  readonly known: {
    readonly queries: number;
    readonly rank: number;
    readonly corrected: number;
    readonly missed: readonly string[];
  } | null;
  /** With the number of queries whose results were shown at once, marked as another query's. */
  readonly suggested: readonly (ClassFigures & { readonly corrected: number })[];
  readonly firstBytes: readonly number[];
  readonly nextBytes: number;
  readonly wrong: readonly string[];
};

/** Of results, or of suggestions where nothing was found, what is offered instead of the query. */
const offered = ({ corrected, results, suggested }: Shown) => (corrected === null ? suggested : results);
const isCorrected = ({ corrected }: Shown) => corrected !== null;
/** Results as pages of plans and registries, without anchors. */
const pagesOf = ({ results }: Shown) =>
  [...new Set(results.map((address) => address.split('#', 1)[0] ?? ''))].filter((address) =>
    /^\/(?:plans|bodies|indicators|regions)\//.test(address),
  );

type Asked = Sample & Shown & { readonly bytes: number };

const freshQueries = 9;
const suggestionQueries = 120;
const absentQueries = 200;

async function askAll(browser: Browser, server: CountedServer, samples: readonly Sample[]): Promise<readonly Asked[]> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.address}/search/`);
  const asked: Asked[] = [];
  for (const sample of samples) {
    const before = server.bytes();
    const shown = await askPage(page, sample.query);
    asked.push({ ...sample, ...shown, bytes: server.bytes() - before });
  }
  await page.context().close();
  return asked;
}

/** Bytes of everything until the first answer, page included, in a browser that has nothing of the site yet. */
async function firstBytes(browser: Browser, server: CountedServer, samples: readonly Sample[]): Promise<readonly number[]> {
  const bytes: number[] = [];
  for (const { query } of samples) {
    const before = server.bytes();
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${server.address}/search/`);
    await askPage(page, query);
    await page.waitForLoadState('networkidle');
    bytes.push(server.bytes() - before);
    await page.context().close();
  }
  return bytes;
}

function figuresOf(kind: string, asked: readonly Asked[], shownOf: (asked: Asked) => readonly string[]): ClassFigures {
  const scores = asked.map((one) => scoreOf(one, shownOf(one)));
  return {
    kind,
    queries: asked.length,
    recall: mean(scores.map(({ recall }) => recall)),
    precision: mean(scores.map(({ precision }) => precision)),
    milliseconds: asked.length === 0 ? 0 : median(asked.map(({ milliseconds }) => milliseconds)),
  };
}

async function askKnown(browser: Browser, server: CountedServer, truth: Truth): Promise<SiteFigures['known']> {
  const there = new Set(truth.corpus.units.map(({ url }) => url));
  const gone = knownItems.filter(({ best }) => !there.has(best));
  if (gone.length > 0) throw new Error(`Known items lead nowhere: ${gone.map(({ query, best }) => `${query} ${best}`).join('; ')}`);
  const asked = await askAll(
    browser,
    server,
    knownItems.map(({ query, best }) => ({ query, kind: '', expected: new Set([best]) })),
  );
  const ranks = asked.map(({ results, expected }) => reciprocalRank([...expected][0] ?? '', results));
  const missed = asked.flatMap(({ query, results }, index) =>
    (ranks[index] ?? 0) < 1 ? [`${query} ${(ranks[index] ?? 0).toFixed(2)} ${results.slice(0, 2).join(' ')}`] : [],
  );
  return { queries: asked.length, rank: mean(ranks), corrected: asked.filter(isCorrected).length, missed };
}

async function indexed(content: string, folder: string) {
  const module = fileURLToPath(new URL('index-child.ts', import.meta.url));
  const { told, peakBytes } = await runMeasured({
    module,
    args: [content, join(folder, 'measured-snapshot'), join(folder, 'measured')],
    cwd: folder,
  });
  const at = (phase: string) =>
    told.find(({ message }) => message !== null && typeof message === 'object' && 'phase' in message && message.phase === phase)?.seconds ??
    0;
  return { indexSeconds: at('end') - at('index'), indexPeakBytes: peakBytes };
}

export type MeasuredSite = {
  readonly browser: Browser;
  readonly content: string;
  readonly folder: string;
  readonly benchmark: SearchBenchmark;
  /** Whether the queries written by hand are for this content. */
  readonly known: boolean;
};

/** Builds and serves the site of a content folder while `work` goes on. */
async function withSite<T>(content: string, folder: string, work: (server: CountedServer, truth: Truth) => Promise<T>): Promise<T> {
  const site = join(folder, 'site');
  const built = await buildPortal({ content, out: site, base: '/', site: null });
  if (!built.built) throw new Error(`${content} has errors: npm run check.`);
  const truth = await loadTruth(content, join(folder, 'snapshot'));
  const server = await serveCounted({ '/': site });
  try {
    return await work(server, truth);
  } finally {
    server.close();
  }
}

/** Measures how many words of the mainland lead to those that a plan of Taiwan uses. */
export function measureRegional({ browser, content, folder }: Omit<MeasuredSite, 'benchmark' | 'known'>): Promise<ClassFigures> {
  return withSite(content, folder, async (server, truth) => {
    const samples = regionalPairs.map(([word, other]) => ({
      query: word,
      kind: '地区用语',
      expected: truth.containing(truth.fold.text(other)),
    }));
    return figuresOf('地区用语', await askAll(browser, server, samples), offered);
  });
}

function isWrong(asked: Asked & { readonly shown: readonly string[] }): boolean {
  const { recall, precision } = scoreOf(asked, asked.shown);
  return recall < 1 || precision < 1;
}

/** Builds the site of a content folder and measures its search page. */
export async function measureSite({ browser, content, folder, benchmark: { queries, seed }, known }: MeasuredSite): Promise<SiteFigures> {
  return withSite(content, folder, async (server, truth) => {
    const samples = substrings(truth, { count: queries, seed });
    const found = await askAll(browser, server, samples);
    const kinds = [...new Set(samples.map(({ kind }) => kind))];
    const absent = await askAll(browser, server, absentStrings(truth, { count: absentQueries, seed }));
    const shown = await askAll(browser, server, shownStrings(join(folder, 'site'), truth, { count: queries / 2, seed }));
    const suggested: SiteFigures['suggested'][number][] = [];
    for (const group of [typos(truth, { count: suggestionQueries, seed }), pinyinSamples(truth, { count: suggestionQueries, seed })]) {
      const asked = await askAll(browser, server, group);
      suggested.push({ ...figuresOf(group[0]?.kind ?? '', asked, offered), corrected: asked.filter(isCorrected).length });
    }
    const classOf = (kind: string) =>
      figuresOf(
        kind,
        found.filter((one) => one.kind === kind),
        (asked) => asked.results,
      );
    return {
      units: truth.corpus.units.length,
      ...(await indexed(content, folder)),
      classes: [...kinds.map(classOf), figuresOf('合计', found, (asked) => asked.results), figuresOf('页面所示', shown, pagesOf)],
      absent: {
        queries: absent.length,
        exact: absent.filter((one) => !isCorrected(one) && one.results.length > 0).length,
        corrected: absent.filter(isCorrected).length,
      },
      known: known ? await askKnown(browser, server, truth) : null,
      suggested,
      firstBytes: await firstBytes(browser, server, samples.slice(0, freshQueries)),
      nextBytes: median(found.slice(1, 21).map(({ bytes }) => bytes)),
      wrong: [...found.map((one) => ({ ...one, shown: one.results })), ...shown.map((one) => ({ ...one, shown: pagesOf(one) }))]
        .filter(isWrong)
        .slice(0, 20)
        .map(({ query, kind, shown: addresses, expected, right = expected }) => {
          const missing = [...expected].filter((address) => !addresses.includes(address));
          const wrong = addresses.slice(0, 10).filter((address) => !right.has(address));
          return `${kind} ${query}：缺 ${missing.slice(0, 2).join(' ')}，多 ${wrong.slice(0, 2).join(' ')}`;
        }),
    };
  });
}
