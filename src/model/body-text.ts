/** A part of a text ready to be put on a page: finished HTML, or a component with the parts inside it. */
export type Segment = string | ComponentSegment;

export type ComponentSegment = {
  /** Name of the component, such as `Target`, or the HTML element it stands for, such as `h2`. */
  readonly component: string;
  /** Attributes: literal strings only. */
  readonly props: Readonly<Record<string, string>>;
  readonly children: readonly Segment[];
};

/** A place in a text that can be linked to. */
export type Clause = {
  /** Anchor on the page: `s2-3` by position in the heading tree, `s1-4-d2` for a dash item, `s1-p2` for a paragraph. */
  readonly id: string;
  readonly kind: 'heading' | 'dash' | 'paragraph';
  /** Depth of the heading that it is, 2 to 6, or of the heading it stands under; 1 when above every heading. */
  readonly level: number;
  /** Numbering as printed, such as `（一）`; `null` where none is printed. */
  readonly number: string | null;
  /** Title without the numbering; for a paragraph its first words. */
  readonly title: string;
  /** Anchor of the clause around it, or `null`. */
  readonly parent: string | null;
  readonly line: number;
};

/** One use of a data component in the text. */
export type Mention = {
  readonly component: string;
  readonly id: string;
  /** The words inside it. */
  readonly words: string;
  /** Anchor of the innermost heading or dash item it stands in, above the first heading of its paragraph; `null` where there is none. */
  readonly clause: string | null;
  readonly line: number;
  readonly column: number;
};

/** A link, image or attachment in the text, to be checked against the whole site. */
export type Reference = {
  readonly url: string;
  readonly kind: 'link' | 'image' | 'attachment';
  readonly line: number;
  readonly column: number;
};

/** What the whole site needs to know of a running text, to check and link it. */
export type TextFacts = {
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  readonly references: readonly Reference[];
  /** Everything of it that an address can lead to: clauses, tables, the first place that states each item, footnotes. */
  readonly anchors: readonly string[];
};

/** The running text of a plan or page, checked and finished; never code. */
export type BodyText = TextFacts & {
  readonly segments: readonly Segment[];
  /** The words that stand under each clause, by its anchor, one line for each block; `s0` stands above every heading. */
  readonly texts: Readonly<Record<string, string>>;
};
