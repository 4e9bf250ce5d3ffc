/** Words of printed pages, and of what leads to them. */
export type PaperWords = {
  /** The choice between the two printed layouts. */
  readonly layout: string;
  readonly layoutHint: string;
  readonly document: string;
  readonly plain: string;
  /** The link to the PDF of a plan's page. */
  readonly pdf: string;
  readonly source: string;
  readonly qrCode: string;
  readonly newest: string;
  /** Under the title of a text that is a digest. */
  readonly digest: string;
  /** 发文机关标志: the name of the body in the red header of an official document. */
  readonly letterhead: (body: string) => string;
};
