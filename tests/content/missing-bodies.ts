import { Converter } from 'opencc-js';
import type { BodyRow } from '../../src/exports/tables/bodies.ts';
import { compareItems, type Field } from './compare-items.ts';
import { foldText } from './fold-text.ts';
import type { StatedBody } from './stated-items.ts';

/** The full name, without the brackets that mark a place the text does not name; any where no full name is known. */
function fullName({ normalised }: StatedBody, { name }: BodyRow): string {
  return normalised?.replace(/[[\]]/g, '') ?? name;
}

const simplify = Converter({ from: 'tw', to: 'cn' });
const foldScript = (words: string) => simplify(foldText(words));

/** The first printed form that the registry can answer neither by the name nor by a short name, in whichever script. */
function unanswered({ printed }: StatedBody, { name, shortNames }: BodyRow): string | null {
  const known = [name, ...shortNames].map(foldScript);
  return printed.find((form) => !known.some((word) => foldScript(form).includes(word))) ?? null;
}

function fieldsOf(stated: StatedBody, row: BodyRow): readonly Field[] {
  return [
    ['name', fullName(stated, row), row.name],
    ['level', stated.level, row.level],
    ['kind', stated.kind, row.kind],
    ['short name', unanswered(stated, row), null],
  ];
}

/** What the registry of bodies lacks of the bodies that the facts of one plan name; bodies of other plans are left aside. */
export function findMissingBodies(stated: readonly StatedBody[], rows: readonly BodyRow[]): string[] {
  const ids = new Set(stated.map(({ id }) => id));
  const keys = { stated: ({ id }: StatedBody) => id, found: ({ id }: BodyRow) => id };
  const found = rows.filter(({ id }) => ids.has(id));
  return compareItems({ what: 'body', stated, found, keys, nameOf: ({ printed }) => printed.join('、'), fields: fieldsOf });
}
