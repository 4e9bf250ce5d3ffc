import { isDeepStrictEqual } from 'node:util';
import { wordFor } from '../promises/field-words.ts';
import { parseYaml } from '../yaml/yaml-source.ts';

/** Text as YAML takes it: as it is where that is read back as the same, else in quotation marks. */
function writeText(key: string, text: string): string {
  const { value, problems } = parseYaml(`${key}: ${text}`, '');
  return problems.length === 0 && isDeepStrictEqual(value, { [key]: text }) ? text : JSON.stringify(text);
}

/** A `key: value` as an author writes it, with the words of codes; nothing behind the colon says that the text does not state it. */
export function writeKey(key: string, value: unknown, indent: string): string[] {
  if (value === null || value === undefined) return [`${indent}${key}:`];
  if (!Array.isArray(value)) return [`${indent}${key}: ${writeText(key, wordFor(key, String(value)))}`];
  return [`${indent}${key}: [${value.map(String).join(', ')}]`];
}
