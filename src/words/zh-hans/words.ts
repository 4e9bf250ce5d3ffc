import { charts, verdictCharts } from './charts.ts';
import { headings, method } from './method.ts';
import { bulletins, catalogue, data, registry } from './pages.ts';
import { converted, paper, plan, records, text } from './plan.ts';
import { finding, search } from './search.ts';
import { columns, home, languages, official, reading, shell } from './site.ts';
import { values, vocabulary } from './values.ts';
import { progress, verdicts } from './verdicts.ts';

/** The interface in Simplified Chinese. */
export const words = {
  language: 'zh-Hans' as const,
  shell,
  languages,
  reading,
  home,
  columns,
  official,
  catalogue,
  registry,
  bulletins,
  data,
  plan,
  records,
  text,
  paper,
  converted,
  search,
  finding,
  charts,
  verdictCharts,
  verdicts,
  progress,
  method,
  headings,
  values,
  vocabulary,
};
