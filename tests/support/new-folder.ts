import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** Makes an empty folder outside the project, which is removed when all tests are over. */
export function newFolder(): string {
  return mkdtempSync(join(inject('runFolder'), 'folder-'));
}
