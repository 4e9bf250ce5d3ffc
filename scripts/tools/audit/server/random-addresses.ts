import { randomLcg } from 'd3';
import { addressOfFile } from './site-files.ts';

const words = (text: string) => text.split(' ');

/** Pieces that leave an address what it is, or nearly. */
const harmless = ['', ...words('/ // /./ ./ ? ?a=1 ?a=%00 ?[ ?a=%zz ?/../ index.html .br .gz')];

/** Pieces of addresses that have stopped, fooled or escaped from servers. */
const hostile = [
  ...words('/ // /./ /../ .. . %2e%2e %2E%2e/ ..%2f %2f %2F%2f %5c \\ ..\\ %00 % %zz %ff %c0%af %0d%0a %7f %e8%a7%84'),
  ...words('[ ] { } | ^ ` " < : ; @ * ~ & = + %20 404.html nowhere .git etc/passwd data _astro'),
  'a'.repeat(130),
  '%e8%a7%84'.repeat(90),
  'x/'.repeat(300),
  'a'.repeat(9000),
];

/** Addresses of a site and pieces of them mixed with what an attacker sends; the same seed gives the same ones. */
export function randomAddresses(
  files: readonly string[],
  base: string,
  { seed, count }: { readonly seed: number; readonly count: number },
): string[] {
  const source = randomLcg(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(source() * items.length)];
  const known = files.map((file) => addressOfFile(base, file));
  return Array.from({ length: count }, () => {
    let address = pick(known) ?? base;
    for (let changes = Math.floor(source() * 3); changes >= 0; changes -= 1) {
      const slashes = Array.from(address.slice(base.length).matchAll(/\//g), ({ index }) => base.length + index);
      const at = (source() < 0.5 ? pick(slashes) : null) ?? address.length;
      address = address.slice(0, at) + (pick(source() < 0.6 ? harmless : hostile) ?? '') + address.slice(source() < 0.9 ? at : at + 2);
    }
    return address;
  });
}
