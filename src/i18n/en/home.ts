import type { HomeWords } from '../dictionary/home.ts';
import { count } from './count.ts';

/** Words of the front page, in English. */
export const home = {
  searchTitle: 'Find plans, indicators and responsible bodies',
  searchHint: 'Enter the name of a plan, indicator or body, or an index number. The plans are written in Chinese.',
  examples: 'For example: ',
  overview: 'Promises at a glance',
  planCount: (number) => count(number, 'plan'),
  targets: 'Targets',
  milestones: 'Milestones',
  tasks: 'Tasks',
  unit: '',
  latest: 'Latest plans',
  allPlans: (number) => `See all ${count(number, 'plan')}`,
  headline: 'Main targets',
  headlineNote: 'Targets from the “At a glance” part of the plans; each name leads to the clause that states it.',
  ways: 'Ways to find a plan',
  byIndicator: 'By indicator (with the number of targets)',
  noPlans: 'No plan has been published yet.',
} satisfies HomeWords;
