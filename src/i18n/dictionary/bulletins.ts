type Count = (count: number) => string;
type Text = (text: string) => string;

/** Words of the bulletins: all values of one period. */
export type BulletinWords = {
  readonly title: string;
  readonly description: string;
  readonly of: Text;
  readonly listCaption: Count;
  readonly caption: Count;
  readonly period: string;
  readonly values: string;
  readonly published: string;
  readonly indicator: string;
  readonly place: string;
  readonly value: string;
  readonly fromPrevious: string;
  readonly fromLastYear: string;
  readonly targets: string;
  readonly noTargets: string;
  readonly source: string;
  readonly rose: Text;
  readonly fell: Text;
  readonly unchanged: string;
  readonly points: Text;
  readonly share: Text;
  readonly noPrevious: string;
  readonly note: string;
};
