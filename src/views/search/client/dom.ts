type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | boolean | null>>;

/** Makes an element; text is only ever text, so that nothing typed or found becomes HTML. `null` leaves an attribute or child out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(attribute, '');
    else if (typeof value === 'string') made.setAttribute(attribute, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Text with its hits in `mark`. */
export function marked(pieces: readonly { readonly text: string; readonly hit: boolean }[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { text, hit } of pieces) fragment.append(hit ? element('mark', {}, text) : text);
  return fragment;
}

/** The one element that a selector finds; a page without it is not the search page. */
export function required<T extends Element>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`No ${selector} on the search page.`);
  return found;
}
