import { issuersOf } from '../plan/issuers.ts';
import { changeAnchors, recordAnchor } from '../anchors.ts';
import { publicationOf } from '../plan/publication.ts';
import { sectionsOf } from '../plan/sections.ts';
import { tableNames } from './files.ts';
import type { Outline, OutlinedPlan } from './outline.ts';
import type { PageEntry } from './pages.ts';

/** The anchors that the running text of a plan or page brings to its page. */
export type TextAnchors = (kind: 'plan' | 'own', id: string) => readonly string[];

/** The anchors of the pages that the generator itself brings, which come from the words of their headings and so differ by language. */
export type OwnHeadings = Readonly<Record<'method' | 'standards', readonly string[]>>;

/** Anchors of every page: its content, and the place where it can be shown in large print without scripts. */
const common = ['main', 'elder'];

/** The anchors of the records of a plan. */
export function recordAnchors(plan: OutlinedPlan): readonly string[] {
  return [
    ...plan.targets.map(({ id }) => recordAnchor.target(id)),
    ...plan.milestones.map(({ id }) => recordAnchor.milestone(id)),
    ...plan.tasks.map(({ id }) => recordAnchor.task(id)),
    ...plan.phases.map(({ id }) => recordAnchor.phase(id)),
    ...plan.incentives.map(({ id }) => recordAnchor.incentive(id)),
    ...plan.notes.map(({ id }) => recordAnchor.note(id)),
    ...plan.errata.map(({ id }) => recordAnchor.erratum(id)),
  ];
}

function ofPlan(plan: OutlinedPlan, { plans }: Outline, text: readonly string[]): readonly string[] {
  const isOpen = publicationOf(plan) !== 'metadata';
  const known = new Set(plans.map(({ id }) => id));
  const related = plan.relations.some((relation) => known.has(relation.plan));
  const backwards = plans.some(({ relations }) => relations.some((relation) => relation.plan === plan.id));
  return [
    'metadata',
    ...(isOpen ? ['glance', 'text', 'contents', ...text] : ['on-request']),
    ...(isOpen && plan.targets.some(({ headline }) => headline) ? ['headline'] : []),
    ...sectionsOf(plan, related || backwards),
    ...recordAnchors(plan),
    ...changeAnchors(plan.changes),
  ];
}

const when = (condition: boolean, ...anchors: readonly string[]) => (condition ? anchors : []);

function ofBody(id: string, { plans, bodies }: Outline): readonly string[] {
  return [
    'facts',
    'obligations',
    ...when(
      plans.some((plan) => issuersOf(plan).includes(id)),
      'issued',
    ),
    ...when(
      plans.some(({ addressees }) => addressees.includes(id)),
      'addressed',
    ),
    ...when(
      bodies.some(({ parent }) => parent === id),
      'subordinate',
    ),
  ];
}

function ofRegion(id: string, { plans, regions, bodies, observations }: Outline): readonly string[] {
  return [
    'facts',
    ...when(
      plans.some(({ region }) => region === id),
      'plans',
    ),
    ...when(
      regions.some(({ parent }) => parent === id),
      'parts',
    ),
    ...when(
      bodies.some(({ region }) => region === id),
      'bodies',
    ),
    ...when(
      observations.some(({ region }) => region === id),
      'observations',
    ),
  ];
}

function ofOwnPage(id: string, { pages }: Outline, text: readonly string[]): readonly string[] {
  return [
    ...when(
      pages.some((page) => page.id === id && page.guide !== null),
      'guide',
    ),
    ...text,
  ];
}

function ofEntry(
  page: PageEntry,
  outline: Outline,
  { texts, headings }: { readonly texts: TextAnchors; readonly headings: OwnHeadings },
): readonly string[] {
  const { plans, pages, bodies, site } = outline;
  switch (page.kind) {
    case 'plan':
      return plans.filter(({ id }) => id === page.id).flatMap((plan) => ofPlan(plan, outline, texts('plan', plan.id)));
    case 'converted':
      return ['text', 'contents', ...texts('plan', page.id)];
    case 'own':
      return ofOwnPage(page.id, outline, texts('own', page.id));
    case 'body':
      return ofBody(page.id, outline);
    case 'region':
      return ofRegion(page.id, outline);
    case 'indicator':
      return ['facts', 'targets', 'observations'];
    case 'bodies':
      return [...new Set(bodies.map(({ level }) => `level-${level}`))];
    case 'home':
      return ['overview', 'latest', 'ways'];
    case 'search':
      return ['results', 'lists'];
    case 'data':
      return ['rules'];
    case 'dictionary':
      return [...tableNames, 'indicator', 'plan'];
    case 'method':
      return ['verdicts', ...headings.method];
    case 'standards':
      return headings.standards;
    case 'siteMap':
      return [
        'columns',
        'about',
        ...when(
          pages.some(({ column }) => column !== 'about'),
          'disclosure',
        ),
        ...when(site.url !== null, 'follow'),
      ];
    default:
      return [];
  }
}

/**
 * The anchors of a page that are addresses: words, records and parts that stand there whatever the figures are. Drawings are none:
 * they come and go with the figures; nor are the switches of a page.
 */
export function anchorsOfPage(
  page: PageEntry,
  outline: Outline,
  reader: { readonly texts: TextAnchors; readonly headings: OwnHeadings },
): ReadonlySet<string> {
  return new Set([...common, ...ofEntry(page, outline, reader)]);
}
