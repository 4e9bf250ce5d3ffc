import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/content/problems/catalogue.ts';
import { formatCatalogue } from '../../../src/content/problems/format-catalogue.ts';

describe('the catalogue of problems', () => {
  it('documents every code in one Chinese sentence', () => {
    for (const [code, { about }] of Object.entries(catalogue)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(about, code).toMatch(/^.*\p{Script=Han}.*。$/u);
    }
  });

  it('is printed in docs/problems.md', async () => {
    await expect(formatCatalogue()).toMatchFileSnapshot('../../../docs/problems.md');
  });
});
