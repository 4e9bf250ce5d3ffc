/** Why a value stands in a table but not in the drawing beside it. */
export type UndrawnReason =
  | 'unstated-year'
  | 'no-number'
  | 'other-measure'
  | 'other-unit'
  | 'other-peers'
  | 'cumulative'
  | 'multiple'
  | 'part-of-year'
  | 'superseded'
  | 'restated'
  | 'beyond-scale'
  | 'too-many';
