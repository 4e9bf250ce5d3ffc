import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagesOf, parseBill } from '../../../../scripts/tools/supply/bill-of-materials.ts';
import { checkLicences, countLicences, type Licensed } from '../../../../scripts/tools/supply/licences.ts';
import { parseLockFile } from '../../../../scripts/tools/supply/lock-file.ts';

const under = (licence: string | null): Licensed => ({ name: 'x', version: '1.0.0', licence });

describe('checkLicences', () => {
  it.each(['MIT', '(MIT AND CC-BY-3.0)', 'MIT OR GPL-3.0-only', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'])('lets %s pass', (licence) => {
    expect(checkLicences([under(licence)])).toEqual([]);
  });

  it.each(['GPL-3.0-only', 'AGPL-3.0-or-later', 'MIT AND GPL-2.0-only', 'UNLICENSED', 'SEE LICENSE IN LICENSE.txt', '', null])(
    'names a package under %j',
    (licence) => {
      expect(checkLicences([under('MIT'), under(licence)])).toEqual([`x 1.0.0：许可“${licence ?? '未载明'}”不在允许之列`]);
    },
  );

  it('lets every package of our lock file pass', () => {
    const { packages } = parseLockFile(readFileSync(join(import.meta.dirname, '../../../../package-lock.json'), 'utf8'));
    const own = Object.entries(packages).map(([name, { version = '', license }]) => ({ name, version, licence: license ?? null }));
    expect(own.length).toBeGreaterThan(500);
    expect(checkLicences(own)).toEqual([]);
  });
});

describe('countLicences', () => {
  it('counts, the most frequent first', () => {
    expect(countLicences([under('ISC'), under('MIT'), under(null), under('MIT')])).toEqual([
      ['MIT', 2],
      ['ISC', 1],
      ['未载明', 1],
    ]);
  });
});

describe('a bill of materials', () => {
  const printed = (serialNumber: string, timestamp: string) =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      serialNumber,
      metadata: { timestamp, tools: [], component: { name: 'some-folder', version: '0.1.0' } },
      components: [
        { name: 'a', version: '1.0.0', purl: 'pkg:npm/a@1.0.0', licenses: [{ license: { id: 'MIT' } }] },
        { name: 'b', version: '1.0.0', licenses: [{ expression: '(MIT AND CC-BY-3.0)' }] },
        { name: 'c', version: '1.0.0', licenses: [{ license: { name: 'own words' } }, { license: { id: 'MIT' } }] },
        { name: 'd', version: '1.0.0' },
      ],
      dependencies: [],
    });

  it('is the same whenever and wherever it is made', () => {
    const [one, two] = [
      parseBill(printed('urn:uuid:1', '2026-01-01'), 'gongkai'),
      parseBill(printed('urn:uuid:2', '2026-02-02'), 'gongkai'),
    ];
    expect(one).toEqual(two);
    expect(one).toMatchObject({ bomFormat: 'CycloneDX', dependencies: [], metadata: { tools: [], component: { name: 'gongkai' } } });
    expect(one.components[0]).toMatchObject({ purl: 'pkg:npm/a@1.0.0' });
  });

  it('tells the licence of every package', () => {
    const licences = packagesOf(parseBill(printed('', ''), 'gongkai')).map(({ licence }) => licence);
    expect(licences).toEqual(['MIT', '(MIT AND CC-BY-3.0)', 'own words AND MIT', null]);
  });

  it('is refused where it is something else', () => {
    expect(() => parseBill('{"spdxVersion":"SPDX-2.3"}', 'gongkai')).toThrow('CycloneDX');
  });
});
