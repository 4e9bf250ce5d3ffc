/**
 * Of siblings that are built alike (the same elements, classes and attributes all the way down, whatever their words) keeps the first `most`
 * and takes the others out of the page. Runs in the browser: it sees nothing but its own body.
 */
export function thinOut(most: number): void {
  /** Attributes whose values make an element another one; of all others the name counts. */
  const telling = new Set(['class', 'role', 'type', 'lang', 'scope', 'rel', 'tabindex', 'hidden', 'open', 'colspan', 'rowspan']);

  function formOf(element: Element): string {
    const attributes = Array.from(element.attributes, ({ name, value }) => (telling.has(name) ? `${name}=${value}` : name)).toSorted();
    const hasWords = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
    const parts = [...new Set(Array.from(element.children, formOf))];
    return `${element.tagName}[${attributes.join(' ')}]${hasWords ? '*' : ''}(${parts.join(',')})`;
  }

  function thin(element: Element): void {
    const seen = new Map<string, number>();
    // A copy: the children of the element change meanwhile.
    for (const child of Array.from(element.children)) {
      const form = formOf(child);
      const count = (seen.get(form) ?? 0) + 1;
      seen.set(form, count);
      if (count > most) child.remove();
      else thin(child);
    }
  }

  thin(document.body);
}
