import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** No Chromium could be started on this machine; holds what each attempt said. */
export class NoBrowserError extends Error {}

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Ways to a Chromium, the one that comes as a package first, because it is the same on every machine; it exists for Linux only. */
function waysToChromium(): (() => Promise<LaunchOptions>)[] {
  const packaged = async () => ({ executablePath: await bundled.executablePath() });
  const system = systemBrowsers.filter((path) => existsSync(path)).map((executablePath) => async () => ({ executablePath }));
  const installed = ['chrome', 'msedge'].map((channel) => async () => ({ channel }));
  return [...(process.platform === 'linux' ? [packaged] : []), ...system, ...installed];
}

/** Milliseconds between two looks at a Chromium that another process is still unpacking, and how many looks there are. */
const [pause, looks] = [500, 240];

/** Starts one Chromium; the packaged one is unpacked at its first use, and cannot be started while another process writes it. */
async function launch(options: LaunchOptions): Promise<Browser> {
  for (let look = 1; ; look += 1) {
    try {
      return await chromium.launch({ ...options, args, headless: true });
    } catch (error) {
      if (look === looks || !String(error).includes('ETXTBSY')) throw error;
    }
    await setTimeout(pause);
  }
}

/** Starts Chromium: the packaged one, else one of the system (Chromium, Chrome, Edge). */
export async function launchBrowser(): Promise<Browser> {
  const refusals: string[] = [];
  for (const way of waysToChromium()) {
    try {
      return await launch(await way());
    } catch (error) {
      refusals.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new NoBrowserError(refusals.join('\n'));
}
