import type { Plan } from '../../model/portal.ts';

/** What components inside a running text need besides their attributes. */
export type TextContext = {
  /** The plan the text belongs to, or `null` on a page of the site. */
  readonly plan: Plan | null;
  /** Address of the page; its attachments lie beside it. */
  readonly address: string;
};
