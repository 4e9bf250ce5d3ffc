import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../src/publish/browser/launch-browser.ts';

/** Serves a folder on a free port of this machine. */
export async function serveFolder(folder: string): Promise<{ readonly server: Server; readonly address: string }> {
  const files = sirv(folder);
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return { server, address: `http://127.0.0.1:${bound.port}` };
}

/** Chromium and the served fixture portal for all tests of a file. */
export function useFixturePortal(): { readonly browser: () => Browser; readonly address: () => string } {
  let started: { readonly browser: Browser; readonly server: Server; readonly address: string } | undefined;
  const running = () => {
    if (started === undefined) throw new Error('The portal is served only while tests run.');
    return started;
  };
  beforeAll(async () => {
    started = { browser: await launchBrowser(), ...(await serveFolder(inject('fixtureSite'))) };
  });
  afterAll(async () => {
    await running().browser.close();
    running().server.close();
  });
  return { browser: () => running().browser, address: () => running().address };
}
