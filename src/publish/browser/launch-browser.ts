import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type LaunchOptions } from 'playwright-core';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { unpackChromium } from './unpack-chromium.ts';

/** Milliseconds that a page may take for one thing on a machine that is busy with other work; Playwright would give up after 30 s. */
const patience = 120_000;

/** Opens a context of the browser whose pages are waited for with patience. */
export async function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  return context;
}

/** No Chromium could be started on this machine; holds what each attempt said. */
export class NoBrowserError extends Error {}

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const systemFonts = '/etc/fonts';
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

type Way = () => Promise<LaunchOptions>;

/** The packaged Chromium with the libraries of the system, else with its own: a machine with nothing but Node lacks some, and all fonts. */
function packagedChromium(): readonly Way[] {
  const way = (ownLibraries: boolean) => async () => {
    const { program, libraries, fonts } = await unpackChromium();
    const known = [libraries, process.env['LD_LIBRARY_PATH'] ?? ''].filter((path) => path !== '');
    return {
      executablePath: program,
      env: {
        ...process.env,
        ...(ownLibraries ? { LD_LIBRARY_PATH: known.join(delimiter) } : {}),
        ...(existsSync(systemFonts) ? {} : { FONTCONFIG_PATH: fonts }),
      },
    };
  };
  return [way(false), way(true)];
}

/** Ways to a Chromium, the one that comes as a package first, because it is the same on every machine; it exists for Linux only. */
function waysToChromium(): readonly Way[] {
  const system = systemBrowsers.filter((path) => existsSync(path)).map((executablePath) => async () => ({ executablePath }));
  const installed = ['chrome', 'msedge'].map((channel) => async () => ({ channel }));
  return [...(process.platform === 'linux' ? packagedChromium() : []), ...system, ...installed];
}

/** Starts Chromium: the packaged one, else one of the system (Chromium, Chrome, Edge). */
export async function launchBrowser(): Promise<Browser> {
  const refusals: string[] = [];
  for (const way of waysToChromium()) {
    try {
      return await chromium.launch({ ...(await way()), args, headless: true });
    } catch (error) {
      refusals.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new NoBrowserError(refusals.join('\n'));
}
