/** Where in the text a component may stand: around blocks, within a paragraph, or alone on a line. */
type ComponentPlace = 'block' | 'inline' | 'alone';

export type ComponentRule = {
  readonly place: ComponentPlace;
  /** The attribute that the component must have; it may have no other. */
  readonly attribute: 'id' | 'file' | null;
  /** Anchor prefix of the item in the record, or of the figure: `t` gives `#t-<id>`. */
  readonly anchor: string | null;
  /** Whether it marks the words that state an item, rather than showing something of it. */
  readonly marks: boolean;
};

const item = (place: ComponentPlace, anchor: string): ComponentRule => ({ place, attribute: 'id', anchor, marks: true });

/** The components that a text may use. Everything else is refused. */
export const components: Readonly<Record<string, ComponentRule>> = {
  Target: item('inline', 't'),
  Milestone: item('inline', 'm'),
  Task: item('block', 'task'),
  Phase: item('block', 'phase'),
  Incentive: item('inline', 'incentive'),
  Note: item('inline', 'note'),
  Erratum: item('inline', 'erratum'),
  TargetChart: { place: 'alone', attribute: 'id', anchor: 'chart', marks: false },
  TargetTable: { place: 'alone', attribute: null, anchor: null, marks: false },
  Attachment: { place: 'inline', attribute: 'file', anchor: null, marks: false },
};

/** The rule of a component, or `undefined` when there is no such component. */
export function componentRule(name: string): ComponentRule | undefined {
  return Object.hasOwn(components, name) ? components[name] : undefined;
}

/** Whether a component marks the words that state an item of the record. */
export function marksItem(name: string): boolean {
  return componentRule(name)?.marks ?? false;
}
