import { z } from 'zod';

/** A column of a table, as its schema documents it. */
export type Column = {
  /** Name in JSON; a field of an object is written `base.year`. */
  readonly column: string;
  /** Name in CSV, `base_year`; `null` for an object, whose fields are columns of their own there. */
  readonly csvColumn: string | null;
  readonly title: string;
  readonly description: string;
  /** Kind of value, in Chinese. */
  readonly type: string;
  /** Whether the value can be absent: `null` in JSON, an empty cell in CSV. */
  readonly nullable: boolean;
  /** Codes with their words; empty unless the column holds codes. */
  readonly vocabulary: readonly { readonly code: string; readonly word: string }[];
};

// The part of a JSON Schema that row schemas give rise to.
const node = z.object({
  title: z.string().default(''),
  description: z.string().default(''),
  columnType: z.string().optional(),
  vocabulary: z.record(z.string(), z.string()).default({}),
  get anyOf() {
    return z.array(node).optional();
  },
  get items() {
    return node.optional();
  },
  get properties() {
    return z.record(z.string(), node).optional();
  },
  type: z.string().optional(),
});

type Node = z.infer<typeof node>;

const known = new WeakMap<z.ZodObject, readonly Column[]>();

/** The columns of a row schema in its order; an object is followed by its fields. Read once for each schema. */
export function columnsOf(row: z.ZodObject): readonly Column[] {
  const columns = known.get(row) ?? fieldsOf(node.parse(z.toJSONSchema(row)), []);
  known.set(row, columns);
  return columns;
}

/** The value of a column in a row, by the steps of its name; `null` where an object around it is absent. */
export function valueAt(row: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (isRecord(value) ? value[name] : null), row);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function fieldsOf(object: Node, path: readonly string[]): Column[] {
  return Object.entries(object.properties ?? {}).flatMap(([name, property]) => columnsAt(property, [...path, name]));
}

function columnsAt(property: Node, path: readonly string[]): Column[] {
  const value = property.anyOf?.find((choice) => choice.type !== 'null') ?? property;
  const item = value.items ?? value;
  const column = {
    column: path.join('.'),
    csvColumn: value.properties ? null : path.join('_'),
    title: property.title,
    description: property.description,
    type: value.properties ? '对象' : `${item.columnType ?? ''}${value.items ? '列表' : ''}`,
    nullable: property.anyOf !== undefined,
    vocabulary: Object.entries(item.vocabulary).map(([code, word]) => ({ code, word })),
  };
  return [column, ...fieldsOf(value, path)];
}
