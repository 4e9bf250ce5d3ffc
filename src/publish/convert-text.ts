import type { BodyText, Segment } from '../model/body-text.ts';
import type { ConvertedText, Script } from '../model/converted-text.ts';
import type { Plan } from '../model/portal.ts';

type Convert = (words: string) => string;

const piece = /<(?:[^>"]|"[^"]*")*>|[^<]+/g;

/** Converts the words between the tags of HTML; attributes, and with them addresses and anchors, stay as they are. */
export function convertHtml(html: string, convert: Convert): string {
  return html.replace(piece, (part) => (part.startsWith('<') ? part : convert(part)));
}

function convertSegment(segment: Segment, convert: Convert): Segment {
  if (typeof segment === 'string') return convertHtml(segment, convert);
  return { ...segment, children: segment.children.map((child) => convertSegment(child, convert)) };
}

/** The text of a plan in another script, by a conversion of words. */
export function convertText(
  plan: Plan,
  { segments }: Pick<BodyText, 'segments'>,
  to: { readonly lang: Script; readonly convert: Convert },
): ConvertedText {
  const { lang, convert } = to;
  return {
    lang,
    title: convert(plan.title),
    planTitle: convert(plan.planTitle),
    clauses: plan.clauses.map((clause) => ({ ...clause, number: clause.number && convert(clause.number), title: convert(clause.title) })),
    segments: segments.map((segment) => convertSegment(segment, convert)),
  };
}
