import type { Dictionary } from './dictionary.ts';
import { bulletins } from './zh-hans/bulletins.ts';
import { catalogue } from './zh-hans/catalogue.ts';
import { charts } from './zh-hans/charts.ts';
import { columns } from './zh-hans/columns.ts';
import { converted } from './zh-hans/converted.ts';
import { data } from './zh-hans/data.ts';
import { finding } from './zh-hans/finding.ts';
import { home } from './zh-hans/home.ts';
import { official } from './zh-hans/official.ts';
import { languages } from './zh-hans/languages.ts';
import { method } from './zh-hans/method.ts';
import { paper } from './zh-hans/paper.ts';
import { plan } from './zh-hans/plan.ts';
import { progress } from './zh-hans/progress.ts';
import { reading } from './zh-hans/reading.ts';
import { records } from './zh-hans/records.ts';
import { registry } from './zh-hans/registry.ts';
import { search } from './zh-hans/search.ts';
import { shell } from './zh-hans/shell.ts';
import { text } from './zh-hans/text.ts';
import { values } from './zh-hans/values.ts';
import { verdictCharts } from './zh-hans/verdict-charts.ts';
import { verdicts } from './zh-hans/verdicts.ts';
import { vocabulary } from './zh-hans/vocabulary.ts';

/** The interface in Simplified Chinese. */
export const zhHans = {
  language: 'zh-Hans',
  shell,
  languages,
  reading,
  home,
  catalogue,
  plan,
  converted,
  paper,
  records,
  text,
  registry,
  search,
  charts,
  verdictCharts,
  data,
  columns,
  official,
  finding,
  values,
  verdicts,
  progress,
  bulletins,
  method,
  vocabulary,
} satisfies Dictionary;
