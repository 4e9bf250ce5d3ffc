import { readAddress } from '../../../../src/serving/own/read-address.ts';
import type { SitePlace } from '../../../../src/serving/site-place.ts';
import type { Ask } from './ask.ts';
import { settle, type Outcome } from './outcome.ts';
import { randomAddresses } from './random-addresses.ts';

/** How many random addresses every server is asked for; the seed makes them the same for all. */
const random = { seed: 20_260, count: 600 } as const;

/** What came of each address that a server was asked for. */
export type Outcomes = ReadonlyMap<string, Outcome>;

/** Whether an address stays within the site: what else stands on a host is not ours to judge. */
function isWithin(address: string, base: string): boolean {
  const read = readAddress(address);
  return typeof read === 'number' || read.path.startsWith(base);
}

/** Asks a server for random addresses of a site; gives what came of each. */
export async function outcomesOf(site: SitePlace, files: readonly string[], ask: Ask): Promise<Outcomes> {
  const addresses = randomAddresses(files, site.base, random).filter((address) => isWithin(address, site.base));
  const asked = addresses.map(async (path) => [path, await settle(ask, { path, headers: { 'Accept-Encoding': 'identity' } })] as const);
  return new Map(await Promise.all(asked));
}

const words = (outcome: Outcome | undefined) => {
  if (outcome === 'failed') return '服务程序出错';
  return outcome === 'refused' ? '不给' : '给出文件';
};

/** Where a server sends what our own refuses, the other way round, or fails: one line each. */
export function compareOutcomes(outcomes: Outcomes, own: Outcomes): string[] {
  return Array.from(outcomes).flatMap(([path, outcome]) => {
    const wanted = own.get(path);
    if (outcome === wanted && outcome !== 'failed') return [];
    const shown = path.length > 80 ? `${path.slice(0, 80)}……` : path;
    return [`${shown}：${words(outcome)}；npm run serve ${words(wanted)}`];
  });
}
