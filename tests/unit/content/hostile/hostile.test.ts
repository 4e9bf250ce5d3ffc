import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/content/problems/catalogue.ts';
import { loadFiles, type Entry } from '../../../support/content-folder.ts';
import { unmark } from '../../../support/mark.ts';
import { contradictionCases } from './contradiction-cases.ts';
import { fileCases } from './file-cases.ts';
import { frameCases } from './frame-cases.ts';
import { frontmatterEndCases } from './frontmatter-end-cases.ts';
import { frontmatterCases } from './frontmatter-cases.ts';
import { linkCases } from './link-cases.ts';
import { litterCases } from './litter-cases.ts';
import { notationCases } from './notation-cases.ts';
import { progressCases } from './progress-cases.ts';
import { promiseCases } from './promise-cases.ts';
import { specialFileCases } from './special-file-cases.ts';
import { textCases } from './text-cases.ts';
import { valueCases } from './value-cases.ts';

const cases = [
  ...textCases,
  ...linkCases,
  ...frontmatterCases,
  ...frontmatterEndCases,
  ...fileCases,
  ...specialFileCases,
  ...frameCases,
  ...progressCases,
  ...notationCases,
  ...litterCases,
  ...contradictionCases,
  ...valueCases,
  ...promiseCases,
];

function prepare(entry: Entry): { entry: Entry; place: { line: number; column: number } | null } {
  if (typeof entry !== 'string' || !entry.includes('‸')) return { entry, place: null };
  const { text, ...place } = unmark(entry);
  return { entry: text, place };
}

describe('bad input', () => {
  it.each(cases.map((each) => [each.code, each.title, each] as const))(
    '[%s] %s',
    async (code, _title, { file, entry, others, message, hint }) => {
      const prepared = prepare(entry);
      const { portal, problems } = await loadFiles({ ...others, [file]: prepared.entry });
      const found = problems.filter((problem) => problem.code === code && problem.file === file);
      expect(problems.map((problem) => problem.code)).toContain(code);
      expect(found.length, JSON.stringify(problems)).toBeGreaterThan(0);
      if (prepared.place !== null) expect(found.map(({ line, column }) => ({ line, column }))).toContainEqual(prepared.place);
      for (const problem of found) {
        expect(problem.message).toMatch(/\p{Script=Han}/u);
        expect(problem.hint).toMatch(/\S/);
      }
      const said = found.filter(
        ({ line, column }) => prepared.place === null || (line === prepared.place.line && column === prepared.place.column),
      );
      if (message !== undefined) expect(said.map((problem) => problem.message)).toContain(message);
      if (hint !== undefined) expect(said.map((problem) => problem.hint)).toContain(hint);
      expect(portal === null).toBe(problems.some(({ severity }) => severity === 'error'));
      if (catalogue[code].severity === 'error') expect(portal).toBeNull();
    },
  );

  it('is known for every code of the catalogue', () => {
    const tried = new Set(cases.map(({ code }) => code));
    const elsewhere = ['unreadable-file', 'parser-stopped', 'too-many-files'];
    expect(Object.keys(catalogue).filter((code) => !elsewhere.includes(code) && !tried.has(code as keyof typeof catalogue))).toEqual([]);
  });
});
