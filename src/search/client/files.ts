import {
  tableFile,
  tableFolder,
  unitsPerTextFile,
  unitsPerTitleFile,
  type TextFile,
  type TitleFile,
  type UnitTable,
} from '../index/tables.ts';
import type { PairTable } from '../suggest/pair-table.ts';
import type { PinyinTable } from '../suggest/pinyin-table.ts';
import type { RegionalWords } from '../suggest/regional-words.ts';

/** Loads a JSON file by its address from the root of the site; rejects when it cannot. */
export type LoadJson = (path: string, options?: { readonly fresh: boolean }) => Promise<unknown>;

export type UnitTitle = { readonly title: string; readonly place: string; readonly aliases: readonly string[] };

/** Title and place of a unit, and its text, by its number. */
export type UnitFiles = {
  readonly titles: (units: readonly number[]) => Promise<(unit: number) => UnitTitle>;
  readonly texts: (units: readonly number[]) => Promise<(unit: number) => string>;
  readonly pairs: () => Promise<PairTable>;
  readonly pinyin: () => Promise<PinyinTable>;
  readonly regional: () => Promise<RegionalWords>;
};

/** Loads the table of all units; always asks the server whether it has changed. */
export async function loadUnitTable(load: LoadJson): Promise<UnitTable> {
  return (await load(tableFolder + tableFile, { fresh: true })) as UnitTable;
}

/** Opens the files beside the table: each is loaded when it is first needed, and again after a failure. */
export function openFiles(table: UnitTable, load: LoadJson): UnitFiles {
  const cache = new Map<string, Promise<unknown>>();
  const file = async <T>(name: string): Promise<T> => {
    const loading = cache.get(name) ?? load(table.folder + name);
    cache.set(name, loading);
    try {
      return (await loading) as T;
    } catch (error) {
      cache.delete(name);
      throw error;
    }
  };
  const parts = async <T>(name: string, size: number, units: readonly number[]): Promise<ReadonlyMap<number, T>> => {
    const numbers = [...new Set(units.map((unit) => Math.floor(unit / size)))];
    return new Map(await Promise.all(numbers.map(async (number) => [number, await file<T>(`${name}-${number}.json`)] as const)));
  };
  return {
    titles: async (units) => {
      const files = await parts<TitleFile>('titles', unitsPerTitleFile, units);
      return (unit) => {
        const { titles = [], places = [], aliases = {} } = files.get(Math.floor(unit / unitsPerTitleFile)) ?? {};
        const index = unit % unitsPerTitleFile;
        return { title: titles[index] ?? '', place: places[index] ?? '', aliases: aliases[index] ?? [] };
      };
    },
    texts: async (units) => {
      const files = await parts<TextFile>('texts', unitsPerTextFile, units);
      return (unit) => files.get(Math.floor(unit / unitsPerTextFile))?.[unit % unitsPerTextFile] ?? '';
    },
    pairs: () => file('pairs.json'),
    pinyin: () => file('pinyin.json'),
    regional: () => file('regional.json'),
  };
}
