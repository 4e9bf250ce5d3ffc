import { describe, expect, it } from 'vitest';
import { auditPage } from '../../scripts/tools/audit/audit-page.ts';
import { useFixturePortal } from './browser.ts';

/** Engines need seconds for every hundred elements: of rows and items that are built alike they see the first few. */
const alike = 3;

/** Holds pages of the fixture portal to every check of the audit, each in a test of its own. */
export function auditTemplates(paths: readonly string[]): void {
  const { browser, address } = useFixturePortal();
  describe('every check of the audit', () => {
    it.concurrent.each(paths)('finds nothing wrong with %s', async (path) => {
      const { findings } = await auditPage({ browser: browser(), address: address(), page: path, alike });
      expect(findings).toEqual([]);
    });
  });
}
