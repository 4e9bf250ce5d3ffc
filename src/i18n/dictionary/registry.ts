type Count = (count: number) => string;

/** Words of the pages about indicators, bodies and regions. */
export type RegistryWords = {
  readonly indicators: { readonly title: string; readonly description: string; readonly caption: Count };
  readonly indicator: {
    readonly name: string;
    readonly unit: string;
    readonly measure: string;
    readonly direction: string;
    readonly definition: string;
    readonly statisticalScope: string;
    readonly source: string;
    readonly comparable: string;
    readonly facts: string;
    readonly targets: string;
    readonly noTargets: string;
    readonly observations: string;
    readonly noObservations: string;
    readonly observationsNote: string;
    readonly targetCount: string;
    readonly observationCount: string;
  };
  readonly bodies: { readonly title: string; readonly description: string };
  readonly body: {
    readonly facts: string;
    readonly shortNames: string;
    readonly level: string;
    readonly kind: string;
    readonly parent: string;
    readonly region: string;
    readonly creditCode: string;
    readonly verified: string;
    readonly isVerified: string;
    readonly notVerified: string;
    readonly note: string;
    readonly issued: string;
    readonly obligations: string;
    readonly noObligations: string;
    readonly promises: string;
    readonly addressed: string;
    readonly subordinate: string;
    readonly plansCaption: Count;
    readonly issuedCount: Count;
    readonly obligationCount: Count;
  };
  readonly regions: { readonly title: string; readonly description: string };
  readonly region: {
    readonly facts: string;
    readonly level: string;
    readonly parent: string;
    readonly divisionCode: string;
    readonly parts: string;
    readonly plans: string;
    readonly bodies: string;
    readonly observations: string;
    readonly planCount: Count;
  };
};
