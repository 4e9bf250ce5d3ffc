import type { Browser } from 'playwright-core';

/** What one opening of a page showed, in milliseconds, bytes and requests; `shift` is the sum of all layout shifts, without unit. */
export type PageRun = {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Time after the first paint in which the page would not have answered: https://web.dev/articles/tbt */
  readonly blocked: number;
  /** The longest piece of work before there was anything to see. */
  readonly longestBefore: number;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
};

/** A cheap phone on a slow network. */
const [bytesPerSecond, latency, slowdown] = [1_600_000 / 8, 150, 4];
const viewport = { width: 360, height: 740 };
/** Longer than this, a task keeps the page from answering. */
const blockingAfter = 50;
/** How long the page is watched after it has loaded. */
const settling = 1000;

type Task = { readonly start: number; readonly duration: number };
type Entries = { readonly paints: readonly number[]; readonly tasks: readonly Task[]; readonly shifts: readonly number[] };

/** Runs in the page before anything else: notes what the browser reports of its own work. */
function observe(): void {
  const entries = { paints: [] as number[], tasks: [] as Task[], shifts: [] as number[] };
  Object.assign(window, { benchmarkEntries: entries });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => entries.paints.push(startTime));
  watch('longtask', ({ startTime, duration }) => entries.tasks.push({ start: startTime, duration }));
  watch('layout-shift', (entry) => entries.shifts.push('value' in entry ? Number(entry.value) : 0));
}

/** The part of a task after the first paint; a task that runs on into it counts from there. */
const afterPaint = ({ start, duration }: Task, paint: number) => Math.min(duration, Math.max(0, start + duration - paint));

/** Opens a page once in a browser that has nothing of the site yet, slowed down through the DevTools protocol. */
export async function measurePage(browser: Browser, url: string): Promise<PageRun> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2, isMobile: true });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let [bytes, requests] = [0, 0];
  devTools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(settling);
  const { entries, firstPaint } = await page.evaluate(() => ({
    entries: (window as unknown as { benchmarkEntries: Entries }).benchmarkEntries,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  await context.close();
  return {
    firstPaint,
    largestPaint: entries.paints.at(-1) ?? 0,
    blocked: entries.tasks.reduce((sum, task) => sum + Math.max(0, afterPaint(task, firstPaint) - blockingAfter), 0),
    longestBefore: Math.max(0, ...entries.tasks.filter(({ start }) => start < firstPaint).map(({ duration }) => duration)),
    shift: entries.shifts.reduce((sum, shift) => sum + shift, 0),
    bytes,
    requests,
  };
}
