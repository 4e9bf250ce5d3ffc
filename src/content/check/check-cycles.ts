import { type Place, type Problem, problem } from '../problems/catalogue.ts';
import type { Loaded, LoadedPlan } from './loaded.ts';

type Edge = { readonly from: string; readonly to: string; readonly place: () => Place };

/** Finds each closed ring of edges once and reports it at the edge that closes it. */
function findCycles(edges: readonly Edge[]): Problem[] {
  const outgoing = Map.groupBy(edges, ({ from }) => from);
  const done = new Set<string>();
  const problems: Problem[] = [];
  const visit = (node: string, trail: readonly string[]): void => {
    for (const { to, place } of outgoing.get(node) ?? []) {
      const start = trail.indexOf(to);
      if (start !== -1) problems.push(problem('cycle', place(), { path: [...trail.slice(start), to].join(' → ') }));
      else if (!done.has(to)) visit(to, [...trail, to]);
    }
    done.add(node);
  };
  for (const node of outgoing.keys()) if (!done.has(node)) visit(node, [node]);
  return problems;
}

function parents(entries: readonly { value: { id: string; parent: string | null }; locate: (path: string[]) => Place }[]): Edge[] {
  return entries.flatMap(({ value, locate }) =>
    value.parent === null ? [] : [{ from: value.id, to: value.parent, place: () => locate(['parent']) }],
  );
}

function withinPlan({ data, locate }: LoadedPlan): Problem[] {
  return (['partOf', 'restates'] as const).flatMap((key) =>
    findCycles(
      data.targets.flatMap((target, index): Edge[] => {
        const to = target[key];
        return to === null ? [] : [{ from: target.id, to, place: () => locate(['targets', index, key]) }];
      }),
    ),
  );
}

/** Nothing is above, part of, followed by, or superseded by itself, directly or round a ring. */
export function checkCycles({ plans, bodies, regions }: Loaded): Problem[] {
  const relations = plans.flatMap(({ id, data, locate }) =>
    data.relations
      .map((relation, index) => ({ relation, index }))
      .filter(({ relation }) => relation.type !== 'related')
      .map(({ relation, index }): Edge => ({ from: id, to: relation.plan, place: () => locate(['relations', index, 'plan']) })),
  );
  const successors = bodies.flatMap(({ value, locate }) =>
    value.successor.map((to, index): Edge => ({ from: value.id, to, place: () => locate(['successor', index]) })),
  );
  return [
    ...findCycles(parents(bodies)),
    ...findCycles(successors),
    ...findCycles(parents(regions)),
    ...findCycles(relations),
    ...plans.flatMap(withinPlan),
  ];
}
