import type { z } from 'zod';
import { type Problem, problem, type ProblemCode } from '../problems/catalogue.ts';
import { meantKey } from './meant-key.ts';
import { meantWord } from './meant-word.ts';
import { pasteFor } from './paste.ts';
import { kindsOf, wordsOf } from './words-of.ts';
import { documentationOf, keysAt, schemaAt } from './schema-at.ts';
import type { YamlSource } from './yaml-source.ts';

/** Error texts that the model's schemas give, each with the problem that explains it. */
const formats = {
  decimal: 'not-a-decimal',
  count: 'not-a-count',
  date: 'not-a-date',
  'full-date': 'not-a-full-date',
  year: 'not-a-year',
  'date-time': 'not-a-date-time',
  'observation-period': 'not-a-period',
  'due-period': 'not-a-due-period',
  id: 'not-an-id',
  'plan-id': 'not-a-plan-id',
  'clause-address': 'not-a-clause-address',
  'clause-anchor': 'not-a-clause-anchor',
  line: 'not-one-line',
  'web-address': 'not-a-web-address',
  'web-address-credentials': 'address-with-password',
  email: 'not-an-email',
  'document-number': 'not-a-document-number',
  'credit-code': 'not-a-credit-code',
  sha256: 'not-a-checksum',
  'division-code': 'not-a-division-code',
  'site-id-code': 'not-a-site-id-code',
  pattern: 'not-a-pattern',
} as const satisfies Record<string, ProblemCode>;

function isFormat(message: string): message is keyof typeof formats {
  return Object.hasOwn(formats, message);
}

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  boolean: 'true 或 false',
  array: '列表（每项一行，以“- ”开头）',
  object: '一组项目（每行“名称: 值”）',
};

/** How much of a value a problem repeats, in characters. */
const shownLength = 60;

function show(value: unknown): string {
  if (value === null || value === undefined) return '空的';
  if (Array.isArray(value)) return '列表';
  if (typeof value === 'object') return '一组项目';
  return `“${String(value).slice(0, shownLength)}”`;
}

type Context = { readonly schema: z.core.$ZodType; readonly source: YamlSource };

/** The words of a vocabulary, kinds of targets with what they are. */
function listOf(schema: z.core.$ZodType | null): string {
  const about = kindsOf(schema);
  return wordsOf(schema)
    .map((word) => (about.has(word) ? `${word}（${about.get(word)?.replace(/。$/, '')}）` : word))
    .join('、');
}

function fieldsAt(root: unknown, path: readonly PropertyKey[]): Readonly<Record<string, unknown>> {
  const parent = valueAt(root, path.slice(0, -1));
  return typeof parent === 'object' && parent !== null && !Array.isArray(parent) ? { ...parent } : {};
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), root);
}

/** What a missing field is, and what may stand in it where its vocabulary is closed: for the kind of a target, that of the union around it. */
function aboutMissing(found: z.core.$ZodType | null, { schema, source }: Context, path: readonly PropertyKey[]): string {
  const words = listOf(found ?? schemaAt(schema, source.value, path.slice(0, -1)));
  return `${documentationOf(found).description}${words === '' ? '' : `可以写：${words}。`}`;
}

/** Explains one issue that zod found, in Chinese, at its place in the source. */
export function explainIssue(issue: z.core.$ZodIssue, { schema, source }: Context): Problem[] {
  const path = issue.path;
  const value = valueAt(source.value, path);
  const key = String(path.at(-1) ?? '');
  const found = schemaAt(schema, source.value, path);
  const { title } = documentationOf(found);
  const name = title ?? (typeof path.at(-1) === 'number' ? String(path.at(-2) ?? '') : key);
  const place = source.locate(path);

  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, source.value, path).join('、');
    return issue.keys.map((extra) => {
      const suggestion = meantKey(extra, { root: schema, value: source.value, path });
      return problem('unknown-key', source.locateKey(path, extra), { key: extra, suggestion, known });
    });
  }
  if (value === undefined && path.length > 0)
    return [problem('missing-key', source.locate(path.slice(0, -1)), { name, key, about: aboutMissing(found, { schema, source }, path) })];
  if (issue.code === 'invalid_type') {
    return [
      problem('wrong-type', place, {
        name: name === '' ? '资料' : name,
        expected: typeNames[issue.expected] ?? issue.expected,
        value: show(value),
      }),
    ];
  }
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    const discriminator = issue.code === 'invalid_union' ? (issue.discriminator ?? '') : '';
    const at = discriminator === '' || path.at(-1) === discriminator ? path : [...path, discriminator];
    const written = valueAt(source.value, at);
    const vocabulary = discriminator === '' ? found : schemaAt(schema, source.value, at.slice(0, -1));
    const kindTitle = discriminator === '' ? title : '类型';
    if (written === undefined)
      return [problem('missing-key', place, { name: '类型', key: discriminator, about: `可以写：${listOf(vocabulary)}。` })];
    const word = written === null ? '' : String(written);
    const suggestion = meantWord(word, wordsOf(vocabulary));
    const paste =
      suggestion === null || source.table === true || typeof at.at(-1) === 'number' ? null : `${String(at.at(-1))}: ${suggestion}`;
    const detail = { name: kindTitle ?? key, value: word.slice(0, shownLength), suggestion, paste, allowed: listOf(vocabulary) };
    return [problem('wrong-value', source.locate(at), detail)];
  }
  if (issue.message === 'blank') return [problem('empty-text', place, { name })];
  if (issue.code === 'too_small') return [problem('empty-text', place, { name })];
  if (issue.code === 'too_big') return [problem('too-long', place, { name, limit: Number(issue.maximum) })];
  if (isFormat(issue.message)) {
    const beside = { key, fields: fieldsAt(source.value, path), cell: source.table === true };
    return [
      problem(formats[issue.message], place, {
        name,
        value: String(value).slice(0, shownLength),
        paste: pasteFor(issue.message, String(value), beside),
      }),
    ];
  }
  throw new Error(`A schema gave an issue without an explanation: ${issue.code} ${issue.message} at ${path.join('.')}`);
}
