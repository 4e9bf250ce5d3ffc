import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Check, CheckResult } from '../check.ts';

const chinese: unknown = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('axe-core/locales/zh_CN.json'), 'utf8'));
const options: axe.RunOptions = {
  resultTypes: ['violations', 'incomplete'],
  rules: Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }])),
};

async function install(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(axe.source);
  await page.evaluate(`axe.configure({ locale: ${JSON.stringify(chinese)} })`);
}

// What axe tells is put into words inside the page: its whole results are large, and Playwright hands objects over slowly.
async function run(page: Page): Promise<CheckResult> {
  await install(page);
  return page.evaluate(async (chosen) => {
    const { axe: engine } = window as unknown as { readonly axe: typeof axe };
    const { violations, incomplete } = await engine.run(document, chosen);
    const faults = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any, all, none }) => {
        const reason = [...any, ...all, ...none][0]?.message;
        return { what: `${id}：${help}${reason === undefined ? '' : `（${reason}）`}`, where: html.slice(0, 160) };
      }),
    );
    return { faults, unsure: incomplete.reduce((sum, { nodes }) => sum + nodes.length, 0) };
  }, options);
}

/** No rule of axe is broken: WCAG A to AAA, best practice and experimental. */
export const checkAxe: Check = {
  name: 'axe',
  title: 'axe 的全部规则',
  views: ['light', 'dark', 'narrow'],
  isEngine: true,
  run: ({ page }) => run(page),
};
