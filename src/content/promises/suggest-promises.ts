import { pinyin } from 'pinyin-pro';
import type { Reading } from '../../statements/reading/reading.ts';
import { fieldsOf } from '../../statements/use/fields-of.ts';
import { doubtfulMeasures } from '../../statements/grammar/measures.ts';
import { wordFor } from './field-words.ts';
import type { MarkedWords } from './marked-words.ts';

/** A promise of a text without a mark, with what an author would write for it. */
export type Suggestion = {
  /** Line of the source. */
  readonly line: number;
  /** How much of it the words state: 3 is most. */
  readonly sureness: 1 | 2 | 3;
  readonly words: string;
  /** The words with their mark. */
  readonly mark: string;
  /** The entry of the frontmatter. */
  readonly entry: string;
};

/** Longest id, and longest name, of a suggestion, in characters of the subject. */
const [idSyllables, nameLength] = [6, 40];

/** An id by the sound of a name, with a number behind it where another has it already. */
function idFor(name: string, taken: Set<string>): string {
  const syllables = pinyin(name.replaceAll(/[^\p{Script=Han}A-Za-z\d]/gu, ''), { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  const base =
    syllables
      .slice(0, idSyllables)
      .join('-')
      .toLowerCase()
      .replaceAll(/[^a-z\d-]/g, '')
      .replaceAll(/-{2,}/g, '-') || 'mubiao';
  const start = /^[a-z]/.test(base) ? base : `t-${base}`;
  let id = start;
  for (let count = 2; taken.has(id); count += 1) id = `${start}-${count}`;
  taken.add(id);
  return id;
}

/** Fields that a kind needs and that words give too rarely: a person has to write them. */
const asked: Readonly<Record<string, string>> = {
  rank: '    peerGroup: ……  # 请填写：与谁相比，例如“全省”',
  coverage: '    population: ……  # 请填写：覆盖的是谁',
};

function questions({ kind, measure }: Reading): string[] {
  const doubtful = measure === null || doubtfulMeasures.has(measure.rule);
  const kindly = asked[kind.value];
  return [
    ...(kindly === undefined ? [] : [kindly]),
    ...(doubtful ? [`    measure: ${measure === null ? '……' : wordFor('measure', measure.value)}  # 请核对：存量、新增量，还是别的`] : []),
  ];
}

function surenessOf({ comparator, unit, dueSource }: Reading): Suggestion['sureness'] {
  const stated = [comparator, unit].filter((field) => field?.basis === 'stated').length + (dueSource?.basis === 'stated' ? 1 : 0);
  return stated >= 2 ? 3 : stated === 1 ? 2 : 1;
}

/** What an author would write for readings of a text: finished marks and entries, the surest first. `taken` are the ids that are used. */
export function suggestPromises({ text, lineAt }: MarkedWords, readings: readonly Reading[], taken: Iterable<string>): Suggestion[] {
  const ids = new Set(taken);
  const suggestions = readings.map((reading): Suggestion => {
    const { span, figure } = reading;
    const words = text.slice(span.start, span.end).replaceAll('\n', '').trim();
    const name =
      (reading.subject?.value ?? words)
        .slice(0, nameLength)
        .replace(/(?:在|占到?|的|为|有|达)$/, '')
        .trim() || words.slice(0, nameLength);
    const id = idFor(name, ids);
    const component = reading.kind.value === 'milestone' ? 'Milestone' : 'Target';
    const isGiven = reading.kind.value === 'milestone' || fieldsOf(text, reading).has('kind');
    const entry = [`  - id: ${id}`, `    name: ${JSON.stringify(name)}`, ...(component === 'Target' && isGiven ? questions(reading) : [])];
    return {
      line: lineAt(figure.start),
      sureness: surenessOf(reading),
      words,
      mark: `<${component} id="${id}">${words}</${component}>`,
      entry: entry.join('\n'),
    };
  });
  return suggestions.toSorted((a, b) => b.sureness - a.sureness || a.line - b.line);
}

const surenessWords = { 3: '把握大', 2: '把握中等', 1: '把握小，请细看' } as const;

/** Suggestions as a list for people. */
export function formatSuggestions(file: string, suggestions: readonly Suggestion[]): string {
  if (suggestions.length === 0) return `${file}：没有发现漏标的目标。`;
  const items = suggestions.map(
    ({ line, sureness, mark, entry }) =>
      `${file}:${line}　${surenessWords[sureness]}\n  正文：${mark}\n  资料栏 ${mark.startsWith('<T') ? 'targets' : 'milestones'}：\n${entry}`,
  );
  return [`${file}：${suggestions.length} 处像是目标而没有标出`, ...items].join('\n\n');
}
