import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Check } from '../check.ts';

// Matters of taste about bytes that no reader meets are left to Astro.
const loader = new FileSystemConfigLoader({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'attribute-boolean-style': 'off', 'void-style': 'off' },
});
const validator = new HtmlValidate(loader);

/** The HTML as it is sent breaks no rule of html-validate. */
export const checkHtml: Check = {
  name: 'html',
  title: 'HTML 合乎规范',
  views: ['light'],
  run: async ({ url }) => {
    const html = await (await fetch(url)).text();
    const { results } = await validator.validateString(html);
    return {
      faults: results.flatMap(({ messages }) =>
        messages.map(({ ruleId, line, column, message }) => ({
          what: `${ruleId}：${message}`,
          where: `${line}:${column} ${(html.split('\n')[line - 1] ?? '').slice(column - 1, column + 99)}`,
        })),
      ),
    };
  },
};
