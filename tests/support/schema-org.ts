import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const quads = readFileSync(fileURLToPath(import.meta.resolve('@vocabulary/schema/schema.nq')), 'utf8');
const schema = 'http://schema.org/';

/** Objects of a property of the vocabulary, by subject, without the namespace. */
function objectsOf(property: string): ReadonlyMap<string, readonly string[]> {
  const pattern = new RegExp(`^<${schema}([^>]+)> <[^>]*[/#]${property}> <${schema}([^>]+)>`, 'gm');
  const pairs = Array.from(quads.matchAll(pattern), ([, subject = '', object = '']) => ({ subject, object }));
  return new Map(
    Array.from(
      Map.groupBy(pairs, ({ subject }) => subject),
      ([subject, all]) => [subject, all.map(({ object }) => object)],
    ),
  );
}

const above = objectsOf('subClassOf');
const domains = objectsOf('domainIncludes');

function withSuperclasses(type: string): readonly string[] {
  return [type, ...(above.get(type) ?? []).flatMap(withSuperclasses)];
}

/** What a description in JSON-LD says that schema.org does not know: types that are no class, properties that none of the types has. */
export function schemaFaults(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(schemaFaults);
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': type = [], '@context': _, '@id': __, ...properties } = node as Record<string, unknown>;
  const types = [type].flat().map(String);
  const unknown = types.filter((each) => each !== 'Thing' && !above.has(each)).map((each) => `no type ${each}`);
  const classes = new Set(types.flatMap(withSuperclasses));
  const misplaced = Object.keys(properties).filter((name) => domains.get(name)?.some((domain) => classes.has(domain)) !== true);
  return [
    ...unknown,
    ...misplaced.map((name) => `no property ${name} of ${types.join(' and ')}`),
    ...Object.values(properties).flatMap(schemaFaults),
  ];
}
