import { stepAsTarget, stepsOf } from '../model/plan/steps.ts';
import type { Target } from '../model/plan/target.ts';
import type { Directory, Stated } from './directory.ts';

/** Targets as they fall due: each with the steps that it states, every one for its own time; parts and restatements fall due with what they belong to. */
export function dueTargets({ targets }: Pick<Directory, 'targets'>): readonly Stated<Target>[] {
  return targets
    .filter(({ item }) => item.partOf === null && item.restates === null)
    .flatMap((stated) => [...stepsOf(stated.item).map((step) => ({ ...stated, item: stepAsTarget(stated.item, step) })), stated]);
}
