import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../../../../src/views/plan/paper/qr-path.ts';

/** The modules that a path of unit squares covers, row by row. */
function modulesOf({ size, path }: ReturnType<typeof qrPath>): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '0'));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    rows[Number(y)]?.fill('1', Number(x), Number(x) + Number(length));
  return rows.map((row) => row.join(''));
}

describe('qrPath', () => {
  it.each(['https://gk.example.gov.cn/plans/a/', '公开', 'a'.repeat(200)])(
    'draws every dark module of the code of %s, and no other',
    (text) => {
      const code = qrPath(text);
      expect(modulesOf(code)).toEqual(
        encode(text, { ecc: 'M', border: 2 }).data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')),
      );
      expect(code.size).toBeGreaterThan(20);
    },
  );

  it('leaves two modules free on each side', () => {
    const rows = modulesOf(qrPath('https://gk.example.gov.cn/'));
    for (const row of [...rows.slice(0, 2), ...rows.slice(-2)]) expect(row).not.toContain('1');
    for (const row of rows) expect(row).toMatch(/^00.*00$/);
  });
});
