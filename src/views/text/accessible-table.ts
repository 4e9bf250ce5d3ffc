import { wordsOf } from './html.ts';

type AccessibleTable = { readonly html: string; readonly columns: readonly string[]; readonly rows: number };

/**
 * Adds to the inside of a Markdown table what assistive technology needs: column heads and, in each row, a row head.
 * Alignment becomes a class, because the content security policy forbids style attributes.
 */
export function accessibleTable(inside: string): AccessibleTable {
  const html = inside
    .replace(
      / (?:align="(\w+)"|style="text-align:\s*(\w+);?")/g,
      (_, attribute?: string, style?: string) => ` class="align-${attribute ?? style}"`,
    )
    .replace(/<th(?=[\s>])/g, '<th scope="col"')
    .replace(/(<tr>\s*)<td([^>]*)>([\s\S]*?)<\/td>/g, '$1<th scope="row"$2>$3</th>');
  const heads = html.matchAll(/<th scope="col"[^>]*>([\s\S]*?)<\/th>/g);
  return {
    html,
    columns: Array.from(heads, ([, head = '']) => wordsOf(head)).filter((head) => head !== ''),
    rows: html.match(/<th scope="row"/g)?.length ?? 0,
  };
}
