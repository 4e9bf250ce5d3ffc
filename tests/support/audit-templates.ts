import { describe, expect, it } from 'vitest';
import { auditPage } from '../../scripts/tools/audit/audit-page.ts';
import { useFixturePortal } from './browser.ts';

/** Milliseconds for the longest page on a machine that is busy with other work. */
const patience = 280_000;

/** Holds pages of the fixture portal to every check of the audit, each in a test of its own. */
export function auditTemplates(paths: readonly string[]): void {
  const { browser, address } = useFixturePortal();
  describe('every check of the audit', () => {
    it.concurrent.each(paths)(
      'finds nothing wrong with %s',
      async (path) => {
        const { findings } = await auditPage({ browser: browser(), address: address(), page: path });
        expect(findings).toEqual([]);
      },
      patience,
    );
  });
}
