import type { MilestoneState, TargetState, TaskState } from '../../model/verdict/verdict.ts';

/** What became of a target, milestone or task. */
export type State = TargetState | MilestoneState | TaskState;

/** Colours of states: ink for what is not known, indigo for what goes well, vermilion for what does not. */
export type Tone = 'ink' | 'indigo' | 'vermilion';

/** How an area is filled: each differs from the others without its colour. */
export type Texture = 'hollow' | 'solid' | 'lattice' | 'posts' | 'wide-posts' | 'sparse-posts' | 'rails' | 'sparse-rails' | 'dots';

/** The outline of the sign of a state. */
export type Sign = 'circle' | 'half-circle' | 'star' | 'triangle' | 'falling-triangle' | 'diamond' | 'cross' | 'asterisk';

/** How a state looks: as a sign, and as an area. */
export type StateStyle = {
  readonly tone: Tone;
  readonly sign: Sign;
  readonly isHollow: boolean;
  readonly isBroken: boolean;
  readonly texture: Texture;
};

const style = (tone: Tone, sign: Sign, texture: Texture, more: Partial<StateStyle> = {}): StateStyle => ({
  tone,
  sign,
  texture,
  isHollow: false,
  isBroken: false,
  ...more,
});

const hollow = { isHollow: true } as const;

/** The look of every state; no two that can stand in one chart share a sign or a texture. */
export const stateStyles: Readonly<Record<State, StateStyle>> = {
  'not-reported': style('ink', 'circle', 'hollow', hollow),
  'not-reached': style('vermilion', 'cross', 'lattice'),
  overdue: style('vermilion', 'triangle', 'lattice'),
  due: style('vermilion', 'triangle', 'posts', hollow),
  away: style('vermilion', 'falling-triangle', 'posts'),
  behind: style('vermilion', 'falling-triangle', 'rails', hollow),
  'on-track': style('indigo', 'half-circle', 'dots', hollow),
  'in-progress': style('indigo', 'half-circle', 'dots', hollow),
  'reached-early': style('indigo', 'star', 'wide-posts'),
  reached: style('indigo', 'circle', 'solid'),
  'not-due': style('ink', 'diamond', 'sparse-rails', hollow),
  undated: style('ink', 'diamond', 'sparse-posts', { isHollow: true, isBroken: true }),
  undecidable: style('ink', 'asterisk', 'sparse-posts'),
};
