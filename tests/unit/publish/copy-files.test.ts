import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copiedFiles, copyFiles } from '../../../src/publish/copy-files.ts';
import { newFolder } from '../../support/new-folder.ts';
import { makePortal } from '../../support/portal.ts';
import { writeFolder } from '../../support/content-folder.ts';

const bytes = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x00, 0xff, 0x0d, 0x0a]);

describe('copyFiles', () => {
  it('copies evidence byte for byte to its address and nothing that is not named', async () => {
    const content = writeFolder({ 'reports/niandu/a.pdf': bytes, 'reports/niandu/b.pdf': bytes, 'observations/biao/c.pdf': bytes });
    const site = newFolder();
    const folder = (room: 'reports' | 'observations', name: string, file: string) => ({
      room,
      name,
      files: [{ name: file, bytes: bytes.length }],
    });
    const portal = { ...makePortal([]), evidence: [folder('reports', 'niandu', 'a.pdf'), folder('observations', 'biao', 'c.pdf')] };
    await copyFiles(portal, content, site);
    expect(copiedFiles(portal)).toEqual(['reports/niandu/a.pdf', 'observations/biao/c.pdf']);
    for (const path of copiedFiles(portal)) expect(readFileSync(join(site, path))).toEqual(Buffer.from(bytes));
    expect(() => readFileSync(join(site, 'reports/niandu/b.pdf'))).toThrow('ENOENT');
  });
});
