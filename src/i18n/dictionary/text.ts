import type { Item } from '../../model/anchors.ts';

/** Words inside the running text of plans and pages. */
export type TextWords = {
  /** One character on the mark after marked words. */
  readonly mark: Readonly<Record<Item, string>>;
  readonly markName: Readonly<Record<Item, (name: string) => string>>;
  readonly permalink: string;
  readonly permalinkName: (heading: string) => string;
  readonly table: (columns: string) => string;
  readonly tableCaption: (columns: number, rows: number) => string;
  readonly targetTable: string;
  /** What stands after the name of a file; `null` where its size is not known. */
  readonly fileFacts: (type: string, size: string | null) => string;
};
