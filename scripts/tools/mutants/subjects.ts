/** What is mutated: for each subject its folders (ending in a slash) and files, from the root of the project. */
export const subjects = {
  verdicts: ['src/model/verdict/', 'src/model/series/', 'src/model/time/'],
  units: ['src/model/units/', 'src/model/values/'],
  reading: ['src/content/yaml/', 'src/content/mdx/', 'src/content/files/', 'src/content/frame/', 'src/content/plan/'],
  links: [
    'src/content/check/check-links.ts',
    'src/content/check/check-references.ts',
    'src/content/check/check-mentions.ts',
    'src/content/check/check-named-clauses.ts',
    'src/content/check/check-reach.ts',
    'src/content/check/check-ids.ts',
    'src/content/check/check-attachments.ts',
    'src/content/check/link-targets.ts',
    'src/content/check/used-files.ts',
    'src/content/check/used-folders.ts',
    'src/model/site/pages.ts',
    'src/model/site/page-anchors.ts',
    'src/model/site/files.ts',
    'src/model/site/reserved-ids.ts',
    'src/model/addresses.ts',
    'src/model/anchors.ts',
  ],
} as const;

/** One of the rooms whose tests are tried. */
export type Subject = keyof typeof subjects;

/** The names of the subjects in the order of the report. */
export const subjectNames: readonly Subject[] = ['verdicts', 'units', 'reading', 'links'];

/** The files of a subject, sorted, out of all files of the project; a name that stands for none is an error, so that none is lost by a move. */
export function filesOf(subject: Subject, files: readonly string[]): readonly string[] {
  return subjects[subject].flatMap((name) => {
    const found = files.filter((file) => (name.endsWith('/') ? file.startsWith(name) : file === name));
    if (found.length === 0) throw new Error(`scripts/tools/mutants/subjects.ts names ${name}, where no file is.`);
    return found.toSorted();
  });
}
