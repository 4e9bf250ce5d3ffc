/** Where in the text a component may stand: around blocks, within a paragraph, or alone on a line. */
type ComponentPlace = 'block' | 'inline' | 'alone';

export type ComponentRule = {
  readonly place: ComponentPlace;
  /** The attribute that the component must have; it may have no other. */
  readonly attribute: 'id' | 'file' | null;
  /** Anchor prefix of the item in the record: `t` gives `#t-<id>`. */
  readonly anchor: string | null;
};

const item = (place: ComponentPlace, anchor: string): ComponentRule => ({ place, attribute: 'id', anchor });

/** The components that a text may use. Everything else is refused. */
export const components: Readonly<Record<string, ComponentRule>> = {
  Target: item('inline', 't'),
  Milestone: item('inline', 'm'),
  Task: item('block', 'task'),
  Phase: item('block', 'phase'),
  Incentive: item('inline', 'incentive'),
  Note: item('inline', 'note'),
  Erratum: item('inline', 'erratum'),
  TargetTable: { place: 'alone', attribute: null, anchor: null },
  Attachment: { place: 'inline', attribute: 'file', anchor: null },
};

/** The rule of a component, or `undefined` when there is no such component. */
export function componentRule(name: string): ComponentRule | undefined {
  return Object.hasOwn(components, name) ? components[name] : undefined;
}
