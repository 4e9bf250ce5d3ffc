import { figurePattern } from '../folding/figures.ts';
import { partByPlace } from '../query/place-names.ts';

const year = new RegExp(`(?<=.)(?=${figurePattern}年)|(?<=${figurePattern}年)(?=.)`, 'u');
const amount = new RegExp(`(?<=[^至负/比\\s])(?=${figurePattern})`, 'u');

const isWord = (part: string) => Array.from(part.trim()).length > 1;

function apart(term: string, border: RegExp): readonly string[] {
  const parts = term.split(border).map((part) => part.replace(/^的|的$/gu, ''));
  return parts.length > 1 && parts.every(isWord) ? parts : [];
}

/** How a folded term may be read as several: the name of a place and the rest, what stands beside a year, what stands before a figure. */
export function partsApart(term: string, places: readonly string[]): readonly (readonly string[])[] {
  const byPlace = partByPlace(term, places).flatMap(({ place, rest }) => [
    [place, rest],
    ...[year, amount].map((border) => apart(rest, border)).flatMap((parts) => (parts.length > 0 ? [[place, ...parts]] : [])),
  ]);
  const others = [year, amount].map((border) => apart(term, border)).filter((parts) => parts.length > 0);
  return [...byPlace, ...others];
}
