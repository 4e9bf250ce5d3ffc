import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../../../cli/options.ts';
import { label, type Label } from './label.ts';
import { facts, labelsOfFacts } from './load-facts.ts';

/** Texts by the name of their file without its ending. */
export type Texts = ReadonlyMap<string, string>;

async function namesIn(folder: string, pattern: RegExp): Promise<string[]> {
  const names = await readdir(folder).catch(() => {
    throw new UsageError(`读不了文件夹“${folder}”。`);
  });
  return names.filter((name) => pattern.test(name)).toSorted();
}

/** Reads a JSON file by a schema; what is no such file is wrong usage. */
async function readJson<T extends z.ZodType>(path: string, schema: T): Promise<z.infer<T>> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`读不了文件“${path}”。`);
  });
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) throw new UsageError(`“${path}”写法不对：${error.message}`);
    throw error;
  }
}

/** Every .txt of a folder. */
export async function loadTexts(folder: string): Promise<Texts> {
  const names = await namesIn(folder, /\.txt$/);
  return new Map(
    await Promise.all(names.map(async (name) => [basename(name, '.txt'), await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/** A list of labels. */
export const loadLabels = (path: string): Promise<Label[]> => readJson(path, z.array(label));

/** The facts of plans as labels of their texts, which stand in `seeds` beside the folder; and the facts whose words were not found. */
export async function loadFacts(folder: string): Promise<{ readonly texts: Texts; readonly labels: Label[]; readonly lost: string[] }> {
  const texts = await loadTexts(join(folder, '..', 'seeds'));
  const names = await namesIn(folder, /^\d+\.json$/);
  const found = await Promise.all(
    names.map(async (name) => {
      const id = basename(name, '.json');
      const file = [...texts.keys()].find((own) => own === id || own.startsWith(`${id}_`)) ?? id;
      const { labels, lost } = labelsOfFacts(file, texts.get(file) ?? '', await readJson(join(folder, name), facts));
      return { labels, lost: lost.map((fact) => `${name} ${fact}`) };
    }),
  );
  return { texts, labels: found.flatMap(({ labels }) => labels), lost: found.flatMap(({ lost }) => lost) };
}
