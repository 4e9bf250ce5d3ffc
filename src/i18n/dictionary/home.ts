type Count = (count: number) => string;

/** Words of the front page. */
export type HomeWords = {
  readonly searchTitle: string;
  readonly searchHint: string;
  readonly examples: string;
  readonly overview: string;
  readonly planCount: Count;
  readonly targets: string;
  readonly milestones: string;
  readonly tasks: string;
  readonly unit: string;
  readonly latest: string;
  readonly allPlans: Count;
  readonly headline: string;
  readonly headlineNote: string;
  readonly ways: string;
  readonly byIndicator: string;
  readonly noPlans: string;
};
