import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Check, Fault } from '../check.ts';

// Matters of taste about bytes that no reader meets are left to Astro.
const loader = new StaticConfigLoader({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'attribute-boolean-style': 'off', 'void-style': 'off' },
});
const validator = new HtmlValidate(loader);

/** What html-validate says against the HTML of a page. */
export async function findHtmlFaults(html: string): Promise<Fault[]> {
  const { results } = await validator.validateString(html);
  const lines = html.split('\n');
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => ({
      what: `${ruleId}：${message}`,
      where: `${line}:${column} ${(lines[line - 1] ?? '').slice(column - 1, column + 99)}`,
    })),
  );
}

/** The HTML as it is sent breaks no rule of html-validate. */
export const checkHtml: Check = {
  name: 'html',
  title: 'HTML 合乎规范',
  views: ['light'],
  run: async ({ url }) => ({ faults: await findHtmlFaults(await (await fetch(url)).text()) }),
};
