import type { Script } from '../../model/converted-text.ts';

/** Words of texts that a machine converted between Simplified and Traditional script. */
export type ConvertedWords = {
  /** Says in every place what such a text is worth. */
  readonly label: string;
  readonly about: string;
  /** The link to the text in a script. */
  readonly link: Readonly<Record<Script, string>>;
  readonly toOriginal: string;
};
