import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts Chromium: the system's where there is one, else the one that comes as a package. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = systemBrowsers.find((path) => existsSync(path)) ?? (await bundled.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'], headless: true });
}
