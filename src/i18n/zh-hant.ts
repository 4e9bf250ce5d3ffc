import type { Dictionary } from './dictionary.ts';
import { bulletins } from './zh-hant/bulletins.ts';
import { catalogue } from './zh-hant/catalogue.ts';
import { charts } from './zh-hant/charts.ts';
import { columns } from './zh-hant/columns.ts';
import { finding } from './zh-hant/finding.ts';
import { official } from './zh-hant/official.ts';
import { paper } from './zh-hant/paper.ts';
import { converted } from './zh-hant/converted.ts';
import { data } from './zh-hant/data.ts';
import { home } from './zh-hant/home.ts';
import { languages } from './zh-hant/languages.ts';
import { method } from './zh-hant/method.ts';
import { plan } from './zh-hant/plan.ts';
import { progress } from './zh-hant/progress.ts';
import { reading } from './zh-hant/reading.ts';
import { records } from './zh-hant/records.ts';
import { registry } from './zh-hant/registry.ts';
import { search } from './zh-hant/search.ts';
import { shell } from './zh-hant/shell.ts';
import { text } from './zh-hant/text.ts';
import { values } from './zh-hant/values.ts';
import { verdictCharts } from './zh-hant/verdict-charts.ts';
import { verdicts } from './zh-hant/verdicts.ts';
import { vocabulary } from './zh-hant/vocabulary.ts';

/** The interface in Traditional Chinese. */
export const zhHant = {
  language: 'zh-Hant',
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
