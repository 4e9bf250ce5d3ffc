import { isDeepStrictEqual } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';

type View = {
  /** The view in a few Chinese words. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly media?: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** Whether text is spaced as in WCAG 1.4.12. */
  readonly spaced?: boolean;
  /** The reader's own size of text in pixels; 16 is usual. */
  readonly textSize?: number;
};

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

/** The ways in which a page is looked at. Sizes in CSS pixels. */
export const views = {
  light: { title: '浅色', ...wide },
  dark: { title: '深色', ...wide, media: { colorScheme: 'dark' } },
  narrow: { title: '320像素宽', ...narrow },
  contrast: { title: '高对比度', ...wide, media: { contrast: 'more' } },
  contrastDark: { title: '深色高对比度', ...wide, media: { contrast: 'more', colorScheme: 'dark' } },
  forced: { title: '强制颜色', ...wide, media: { forcedColors: 'active' } },
  forcedDark: { title: '深色强制颜色', ...wide, media: { forcedColors: 'active', colorScheme: 'dark' } },
  spaced: { title: '加大文字间距', ...wide, spaced: true },
  spacedNarrow: { title: '320像素宽且加大文字间距', ...narrow, spaced: true },
  large: { title: '文字放大到200%', ...wide, textSize: 32 },
  still: { title: '减少动态效果', ...wide, media: { reducedMotion: 'reduce' } },
  print: { title: '打印', width: 720, height: 1000, media: { media: 'print' } },
} as const satisfies Readonly<Record<string, View>>;

export type ViewName = keyof typeof views;

const usual = {
  media: 'screen',
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
} as const;
const usualTextSize = 16;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

// One session for as long as the page lives: when a session ends, Chromium forgets all that is emulated.
function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** Shows an open page in a view, whatever view it was in before; throws when the browser does not show it so. The tools of the audit must be installed. */
export async function showView(page: Page, name: ViewName): Promise<void> {
  const { width, height, media = {}, spaced = false, textSize = usualTextSize }: View = views[name];
  const shown = { ...usual, ...media };
  await (await sessionOf(page)).send('Page.setFontSizes', { fontSizes: { standard: textSize, fixed: textSize } });
  await page.setViewportSize({ width, height });
  await page.emulateMedia(shown);
  await page.evaluate((isSpaced) => window.audit.spaceText(isSpaced), spaced);
  const seen = await page.evaluate(() => {
    window.audit.resetFocus();
    const is = (query: string) => matchMedia(query).matches;
    return {
      media: is('print') ? 'print' : 'screen',
      colorScheme: is('(prefers-color-scheme: dark)') ? 'dark' : 'light',
      contrast: is('(prefers-contrast: more)') ? 'more' : 'no-preference',
      forcedColors: is('(forced-colors: active)') ? 'active' : 'none',
      reducedMotion: is('(prefers-reduced-motion: reduce)') ? 'reduce' : 'no-preference',
      width: window.innerWidth,
      textSize: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    };
  });
  const wanted = { ...shown, width, textSize };
  if (!isDeepStrictEqual(seen, wanted)) throw new Error(`${page.url()} is shown as ${JSON.stringify(seen)} in the view ${name}.`);
}
