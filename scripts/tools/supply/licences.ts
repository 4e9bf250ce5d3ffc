import satisfies from 'spdx-satisfies';

/**
 * Licences (SPDX) under which a package may be used. All let the generator be used and passed on. MPL and LGPL bind changes to the
 * package itself, which we do not make; the fonts' OFL forbids selling them alone. GPL and AGPL would bind the generator.
 */
const allowedLicences: readonly string[] = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'Python-2.0',
  'CC0-1.0',
  'CC-BY-3.0',
  'OFL-1.1',
  'MPL-2.0',
  'LGPL-3.0-or-later',
];

/** A package with its licence as it names it (an SPDX expression), `null` where it names none. */
export type Licensed = { readonly name: string; readonly version: string; readonly licence: string | null };

function isAllowed(licence: string, allowed: readonly string[]): boolean {
  try {
    return satisfies(licence, allowed);
  } catch {
    // No SPDX expression: nobody knows what it allows.
    return false;
  }
}

/** What may not be used, in Chinese: packages whose licence is not on the list, or unknown. */
export function checkLicences(packages: readonly Licensed[], allowed: readonly string[] = allowedLicences): string[] {
  return packages
    .filter(({ licence }) => licence === null || !isAllowed(licence, allowed))
    .map(({ name, version, licence }) => `${name} ${version}：许可“${licence ?? '未载明'}”不在允许之列`);
}

/** How many packages are under each licence, the most frequent first. */
export function countLicences(packages: readonly Licensed[]): readonly (readonly [licence: string, count: number])[] {
  const groups = Map.groupBy(packages, ({ licence }) => licence ?? '未载明');
  return Array.from(groups, ([licence, group]) => [licence, group.length] as const).toSorted(
    (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
}
