import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLockFile, parseLockFile } from '../../../../scripts/tools/supply/lock-file.ts';

const root = join(import.meta.dirname, '../../../..');
const lock = (packages: Record<string, object>) => parseLockFile(JSON.stringify({ lockfileVersion: 3, packages }));
const integrity = 'sha512-x';

describe('checkLockFile', () => {
  it('finds our own lock file complete for all systems', () => {
    expect(checkLockFile(parseLockFile(readFileSync(join(root, 'package-lock.json'), 'utf8')))).toEqual([]);
  });

  it('finds packages of other systems that are left out, also within a package', () => {
    const packages = {
      '': { dependencies: { a: '1' }, devDependencies: { gone: '1' } },
      'node_modules/a': { integrity, optionalDependencies: { 'a-win32': '1', 'a-linux': '1', b: '1' } },
      'node_modules/a/node_modules/a-linux': { integrity },
      'node_modules/b': { integrity, dependencies: { 'a-linux': '1' } },
    };
    expect(checkLockFile(lock(packages))).toEqual([
      'package-lock.json 里没有 gone（package.json 需要它）',
      'package-lock.json 里没有 a-win32（node_modules/a 需要它）',
      'package-lock.json 里没有 a-linux（node_modules/b 需要它）',
    ]);
  });

  it('asks for the neighbours that a package needs, not for those it can do without', () => {
    const peers = { peerDependencies: { needed: '1', spare: '1' }, peerDependenciesMeta: { spare: { optional: true } } };
    expect(checkLockFile(lock({ 'node_modules/a': { integrity, ...peers } }))).toEqual([
      'package-lock.json 里没有 needed（node_modules/a 需要它）',
    ]);
  });

  it('finds packages without checksum, from elsewhere, or that are links', () => {
    const packages = {
      'node_modules/a': {},
      'node_modules/b': { integrity, resolved: 'https://elsewhere.invalid/b.tgz' },
      'node_modules/c': { integrity, link: true },
      'node_modules/d': { integrity, resolved: 'https://registry.npmjs.org/d/-/d-1.tgz' },
      'node_modules/d/node_modules/e': { inBundle: true },
    };
    expect(checkLockFile(lock(packages))).toEqual([
      'package-lock.json 里的 node_modules/a 没有校验码',
      'package-lock.json 里的 node_modules/b 不是来自 npm 软件源',
      'package-lock.json 里的 node_modules/c 不是来自 npm 软件源',
    ]);
  });

  it('has exact versions of all that the project names', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
