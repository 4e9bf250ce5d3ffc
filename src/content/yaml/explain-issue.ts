import type { z } from 'zod';
import type { Problem } from '../../model/problem.ts';
import { problem, type ProblemCode } from '../problems/catalogue.ts';
import { suggest } from '../suggest.ts';
import { wordsOf } from './words-of.ts';
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

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), root);
}

/** Explains one issue that zod found, in Chinese, at its place in the source. */
export function explainIssue(issue: z.core.$ZodIssue, { schema, source }: Context): Problem[] {
  const path = issue.path;
  const value = valueAt(source.value, path);
  const key = String(path.at(-1) ?? '');
  const found = schemaAt(schema, source.value, path);
  const { title, description } = documentationOf(found);
  const name = title ?? (typeof path.at(-1) === 'number' ? String(path.at(-2) ?? '') : key);
  const place = source.locate(path);

  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, source.value, path);
    return issue.keys.map((extra) =>
      problem('unknown-key', source.locateKey(path, extra), { key: extra, suggestion: suggest(extra, known), known: known.join('、') }),
    );
  }
  if (value === undefined && path.length > 0)
    return [problem('missing-key', source.locate(path.slice(0, -1)), { name, key, about: description })];
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
    if (written === undefined) return [problem('missing-key', place, { name: '类型', key: discriminator, about: '' })];
    const words = wordsOf(found);
    const detail = {
      name: title ?? (discriminator || key),
      value: String(written).slice(0, shownLength),
      suggestion: suggest(String(written), words),
      allowed: words.join('、'),
    };
    return [problem('wrong-value', source.locate(at), detail)];
  }
  if (issue.message === 'blank') return [problem('empty-text', place, { name })];
  if (issue.code === 'too_small') return [problem('empty-text', place, { name })];
  if (issue.code === 'too_big') return [problem('too-long', place, { name, limit: Number(issue.maximum) })];
  if (isFormat(issue.message)) return [problem(formats[issue.message], place, { name, value: String(value).slice(0, shownLength) })];
  throw new Error(`A schema gave an issue without an explanation: ${issue.code} ${issue.message} at ${path.join('.')}`);
}
