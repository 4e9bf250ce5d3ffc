import { Converter } from 'opencc-js';
import { circles, latinLookAlikes, radicals } from '../../model/values/look-alikes.ts';

/** Blocks of Han characters in the basic plane that have Simplified and Traditional forms. */
const [first, last] = [0x3400, 0x9fff];

let complete: ReadonlyMap<string, string> | undefined;

function makeMap(): ReadonlyMap<string, string> {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const map = new Map<string, string>();
  for (let code = first; code <= last; code += 1) {
    const character = String.fromCodePoint(code);
    const simplified = converters.map((convert) => convert(character)).find((result) => result !== character);
    if (simplified !== undefined && Array.from(simplified).length === 1) map.set(character, simplified);
  }
  for (const [character, plain] of [...radicals, ...circles]) map.set(character, plain);
  // Folding makes letters small before it looks here.
  for (const [character, plain] of latinLookAlikes) map.set(character.toLowerCase(), plain.toLowerCase());
  // A form that is simplified to a form that is itself simplified further goes all the way.
  for (const [character, simplified] of map) map.set(character, map.get(simplified) ?? simplified);
  return map;
}

/**
 * Every Traditional character or variant (Taiwan and Hong Kong forms too) with its Simplified form, after OpenCC; radicals and
 * foreign letters with the characters that they look like.
 */
export function scriptMap(): ReadonlyMap<string, string> {
  complete ??= makeMap();
  return complete;
}

/** The pairs that can matter to a corpus: those whose Simplified form occurs in its folded text. */
export function scriptMapFor(map: ReadonlyMap<string, string>, corpus: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(Array.from(map).filter(([, simplified]) => corpus.has(simplified)));
}
