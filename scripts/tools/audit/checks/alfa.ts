import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';
import type { Page } from 'playwright-core';
import type { Check, CheckResult } from '../check.ts';

/**
 * Shows Alfa the rules of style sheets that it does not know (`@container`, `@property`) as rules without effect:
 * at the first of them it would drop the whole sheet without a word, and then judge a page without styles.
 */
function coverUnknownRules(): void {
  const known = /^CSS(?:FontFace|Import|Keyframes?|LayerBlock|LayerStatement|Media|Namespace|Page|Style|Supports)Rule$/;
  for (const name of Object.getOwnPropertyNames(window)) {
    const type: unknown = /^CSS\w+(?:Rule|Declarations)$/.test(name) ? Reflect.get(window, name) : null;
    if (typeof type !== 'function' || known.test(name) || !(type.prototype instanceof CSSRule)) continue;
    Object.defineProperty(type.prototype, 'constructor', { value: { name: 'CSSNamespaceRule' } });
  }
}

/** The document of a page, which answers in one text: object by object, as Playwright hands them over, a page takes ten times as long. */
async function documentInOneText(page: Page) {
  const evaluate = async (read: unknown) => JSON.parse(await page.evaluate(`Promise.resolve((${read})(document)).then(JSON.stringify)`));
  return Object.assign(await page.evaluateHandle(() => document), { evaluate });
}

async function open(page: Page) {
  await page.evaluate(coverUnknownRules);
  const sheets = await page.evaluate(
    () => [...document.styleSheets, ...document.adoptedStyleSheets].filter(({ cssRules }) => cssRules.length > 0).length,
  );
  const input = await Playwright.toPage(await documentInOneText(page));
  const seen = [...input.document.style].filter((sheet) => [...sheet.children()].length > 0).length;
  if (seen < sheets) throw new Error(`Alfa sees ${seen} of ${sheets} style sheets: what it says of the page is worth nothing.`);
  return input;
}

/** The rules about colours: of links among words, of the focus, of text. A dark page differs from a light one in nothing else. */
const aboutColours = rules.filter(({ uri }) => /-r(?:62|65|66|69)$/.test(uri));

async function run(page: Page): Promise<CheckResult> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const asked = isDark ? aboutColours : rules;
  const outcomes = [...(await Audit.of(await open(page), asked).evaluate())];
  if (!outcomes.some(Outcome.isPassed)) throw new Error('Alfa has held no rule against the page.');
  const faults = outcomes.flatMap((outcome) => {
    if (!Outcome.isFailed(outcome)) return [];
    const { rule, target, expectations } = outcome;
    const reasons = [...expectations].flatMap(([, result]) => (result.isErr() ? [result.getErrUnsafe().message] : []));
    const name = rule.uri.split('/').at(-1) ?? rule.uri;
    return [{ what: `${name}：${reasons.join(' ')}`, where: String(target).replaceAll(/\s+/g, ' ').slice(0, 160) }];
  });
  return { faults, unsure: outcomes.filter(Outcome.isCantTell).length };
}

/** No rule of Alfa has a failed outcome; what Alfa cannot tell is counted. In the dark only its rules about colours are asked again. */
export const checkAlfa: Check = {
  name: 'alfa',
  title: 'Alfa 的全部规则',
  views: ['light', 'dark', 'narrow'],
  isEngine: true,
  run: ({ page }) => run(page),
};
