/** Words of the aids to reading: large print and reading aloud. */
export type ReadingWords = {
  /** Name of the group of switches for the size of print. */
  readonly size: string;
  readonly elder: string;
  readonly larger: string;
  /** Shown where large print came by the plain link, without scripts. */
  readonly pageOnly: string;
  readonly backToStandard: string;
  readonly aloud: {
    readonly name: string;
    readonly from: string;
    readonly fromStart: string;
    readonly start: string;
    readonly pause: string;
    readonly resume: string;
    readonly stop: string;
    readonly speaking: string;
    readonly paused: string;
    readonly stopped: string;
    readonly finished: string;
    readonly failed: string;
  };
};
