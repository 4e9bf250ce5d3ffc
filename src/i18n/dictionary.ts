import type { Language } from '../model/languages.ts';
import type { BulletinWords } from './dictionary/bulletins.ts';
import type { CatalogueWords } from './dictionary/catalogue.ts';
import type { ChartWords } from './dictionary/charts.ts';
import type { DataWords } from './dictionary/data.ts';
import type { HomeWords } from './dictionary/home.ts';
import type { LanguageWords } from './dictionary/languages.ts';
import type { MethodWords } from './dictionary/method.ts';
import type { PlanWords } from './dictionary/plan.ts';
import type { ProgressWords } from './dictionary/progress.ts';
import type { ReadingWords } from './dictionary/reading.ts';
import type { RecordWords } from './dictionary/records.ts';
import type { RegistryWords } from './dictionary/registry.ts';
import type { SearchWords } from './dictionary/search.ts';
import type { ShellWords } from './dictionary/shell.ts';
import type { TextWords } from './dictionary/text.ts';
import type { ValueWords } from './dictionary/values.ts';
import type { VerdictWords } from './dictionary/verdicts.ts';
import type { VocabularyWords } from './dictionary/vocabulary.ts';

/** All text of the interface in one language, by the part of the site that shows it. */
export type Dictionary = {
  readonly language: Language;
  /** Whether formatted words carry marks of their language, which only pages can place. */
  readonly marksForeign?: boolean;
  readonly shell: ShellWords;
  readonly languages: LanguageWords;
  readonly reading: ReadingWords;
  readonly home: HomeWords;
  readonly catalogue: CatalogueWords;
  readonly plan: PlanWords;
  readonly records: RecordWords;
  readonly text: TextWords;
  readonly registry: RegistryWords;
  readonly search: SearchWords;
  readonly charts: ChartWords;
  readonly data: DataWords;
  readonly values: ValueWords;
  readonly verdicts: VerdictWords;
  readonly progress: ProgressWords;
  readonly bulletins: BulletinWords;
  readonly method: MethodWords;
  readonly vocabulary: VocabularyWords;
};
