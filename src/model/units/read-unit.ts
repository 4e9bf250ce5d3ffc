import { Fraction } from 'fraction.js';
import type { Exact } from '../values/decimal.ts';
import { type KnownUnit, knownUnits, multipliers, simplified } from './unit-table.ts';

/** What a unit measures, and how many of that dimension's own unit it is; two units with one dimension can be converted. */
export type Unit = { readonly dimension: string; readonly factor: Exact };

const bySpelling: ReadonlyMap<string, KnownUnit> = new Map(
  knownUnits.flatMap((known) => known.spellings.map((spelling) => [spelling, known])),
);

/** One spelling for what only looks different: widths, ㎡, µ, spaces, Traditional characters, 每. */
function normalForm(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '').replaceAll('⁄', '/').replaceAll('∶', ':');
  return [...plain].map((character) => simplified[character] ?? character).join('');
}

const one = new Fraction(1);

/** A unit without a division: a number, then words that multiply, then what is counted. */
function readPart(text: string): Unit {
  const known = bySpelling.get(text);
  if (known !== undefined) return known;
  const digits = /^[1-9]\d*/.exec(text)?.[0] ?? '';
  if (digits !== '') {
    const rest = readPart(text.slice(digits.length));
    return { dimension: rest.dimension, factor: rest.factor.mul(new Fraction(digits)) };
  }
  const multiplier = multipliers[text.slice(0, 1)];
  if (multiplier === undefined) return { dimension: text, factor: one };
  const rest = readPart(text.slice(1));
  return { dimension: rest.dimension, factor: rest.factor.mul(multiplier) };
}

/** One unit for each of another; the same for each of the same, and 1/10万, is a share. */
function divide(numerator: Unit, denominator: Unit): Unit {
  const factor = numerator.factor.div(denominator.factor);
  if (numerator.dimension === denominator.dimension) return { dimension: 'share', factor };
  if (numerator.dimension === '' && denominator.dimension === '') return { dimension: 'share', factor };
  return { dimension: `${numerator.dimension}/${denominator.dimension}`, factor };
}

/** Limit on the length of what is taken apart: longer words are a unit of their own. */
const longest = 40;

/**
 * Reads a unit as a text prints it: `万元`, `㎡`, `微克/立方米`, `1/10万`, `吨标准煤/万元`. A word that is not known is a dimension of
 * its own, so that it equals itself only.
 */
export function readUnit(text: string): Unit {
  const normal = normalForm(text);
  if (normal.length > longest || normal.startsWith('0')) return { dimension: normal, factor: one };
  const known = bySpelling.get(normal);
  if (known !== undefined) return known;
  const [numerator = '', denominator, ...rest] = normal.split('/');
  if (rest.length > 0) return { dimension: normal, factor: one };
  if (denominator === undefined) return readPart(numerator);
  const below = readPart(denominator);
  return below.factor.n === 0n ? { dimension: normal, factor: one } : divide(readPart(numerator), below);
}
