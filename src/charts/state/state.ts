import type { MilestoneState, TargetState, TaskState } from '../../model/verdict/verdict.ts';

/** What became of a target, milestone or task. */
export type State = TargetState | MilestoneState | TaskState;

/** Colours of states: indigo for what goes well, vermilion for what does not, ink for what is not known or not due. */
export type Tone = 'ink' | 'indigo' | 'vermilion';

/** How an area is filled: each differs from the others without its colour. */
export type Texture =
  'hollow' | 'solid' | 'lattice' | 'posts' | 'wide-posts' | 'sparse-posts' | 'rails' | 'wide-rails' | 'sparse-rails' | 'dots';

/** How an area looks. */
export type AreaStyle = { readonly tone: Tone; readonly texture: Texture };

/** The look of every state; no two that can stand in one bar share a texture. */
export const stateStyles: Readonly<Record<State, AreaStyle>> = {
  'not-reported': { tone: 'ink', texture: 'hollow' },
  'not-reached': { tone: 'vermilion', texture: 'lattice' },
  overdue: { tone: 'vermilion', texture: 'rails' },
  'reached-late': { tone: 'indigo', texture: 'wide-rails' },
  due: { tone: 'ink', texture: 'posts' },
  away: { tone: 'vermilion', texture: 'posts' },
  behind: { tone: 'vermilion', texture: 'rails' },
  'on-track': { tone: 'indigo', texture: 'dots' },
  'in-progress': { tone: 'indigo', texture: 'dots' },
  'reached-early': { tone: 'indigo', texture: 'wide-posts' },
  reached: { tone: 'indigo', texture: 'solid' },
  'not-due': { tone: 'ink', texture: 'sparse-rails' },
  undated: { tone: 'ink', texture: 'sparse-posts' },
  undecidable: { tone: 'ink', texture: 'sparse-posts' },
};
