import type { GuideField } from '../../model/site/guide.ts';
import type { validities } from '../../model/vocabularies.ts';

/** Words that an official portal must show: validity, source and time, disclosure guide, footer, standards. */
export type OfficialWords = {
  readonly source: string;
  readonly publishedHere: string;
  readonly validity: {
    readonly stated: (validity: string) => string;
    readonly text: Readonly<Record<keyof typeof validities, string>>;
    /** The word for a plan that another has replaced. */
    readonly replacedMark: string;
    readonly replaced: string;
    readonly supersededBy: string;
  };
  readonly guide: { readonly title: string; readonly fields: Readonly<Record<GuideField, string>> };
  readonly institutionMark: string;
  readonly standards: string;
};
