import { readText } from '../../src/content/mdx/read-text.ts';
import type { CheckedText } from '../../src/content/mdx/text-tree.ts';
import { finishedText, finishTree } from '../../src/content/text/finish-text.ts';
import type { BodyText, Segment } from '../../src/model/body-text.ts';

/** The checked text of a plan from its source. */
export function checkedText(source: string): CheckedText {
  const { text, problems } = readText(source, 'plans/x.mdx');
  if (text === null) throw new Error(JSON.stringify(problems));
  return text;
}

/** The finished text of a plan from its source. */
export function finishSource(source: string): BodyText {
  const text = checkedText(source);
  finishTree(text, { isPlan: true });
  return finishedText(text);
}

/** Segments as one line: components as `[Name prop=value|…]`. */
export function showSegments(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (typeof segment === 'string') return segment;
      const props = Object.entries(segment.props).map(([name, value]) => ` ${name}=${value}`);
      return `[${segment.component}${props.join('')}|${showSegments(segment.children)}]`;
    })
    .join('');
}
