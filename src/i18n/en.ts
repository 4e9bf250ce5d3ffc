import type { Dictionary } from './dictionary.ts';
import { bulletins } from './en/bulletins.ts';
import { catalogue } from './en/catalogue.ts';
import { charts } from './en/charts.ts';
import { columns } from './en/columns.ts';
import { finding } from './en/finding.ts';
import { official } from './en/official.ts';
import { paper } from './en/paper.ts';
import { converted } from './en/converted.ts';
import { data } from './en/data.ts';
import { home } from './en/home.ts';
import { languages } from './en/languages.ts';
import { method } from './en/method.ts';
import { plan } from './en/plan.ts';
import { progress } from './en/progress.ts';
import { reading } from './en/reading.ts';
import { records } from './en/records.ts';
import { registry } from './en/registry.ts';
import { search } from './en/search.ts';
import { shell } from './en/shell.ts';
import { text } from './en/text.ts';
import { values } from './en/values.ts';
import { verdictCharts } from './en/verdict-charts.ts';
import { verdicts } from './en/verdicts.ts';
import { vocabulary } from './en/vocabulary.ts';

/** The interface in English. */
export const en = {
  language: 'en',
  shell,
  languages,
  reading,
  home,
  catalogue,
  plan,
  converted,
  records,
  text,
  registry,
  search,
  charts,
  verdictCharts,
  data,
  values,
  verdicts,
  progress,
  bulletins,
  method,
  paper,
  columns,
  official,
  finding,
  vocabulary,
} satisfies Dictionary;
