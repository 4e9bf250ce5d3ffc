import type * as codes from '../../model/vocabularies.ts';

type Words<Codes> = Readonly<Record<keyof Codes, string>>;

/** The word for each code of the closed vocabularies. */
export type VocabularyWords = {
  readonly planKind: Words<typeof codes.planKinds>;
  readonly disclosure: Words<typeof codes.disclosures>;
  readonly validity: Words<typeof codes.validities>;
  readonly certainty: Words<typeof codes.certainties>;
  readonly measure: Words<typeof codes.measures>;
  readonly direction: Words<typeof codes.directions>;
  readonly hedge: Words<typeof codes.hedges>;
  readonly nature: Words<typeof codes.natures>;
  readonly targetYearSource: Words<typeof codes.targetYearSources>;
  readonly baseSource: Words<typeof codes.baseSources>;
  readonly taskGroup: Words<typeof codes.taskGroups>;
  readonly bodyLevel: Words<typeof codes.bodyLevels>;
  readonly bodyKind: Words<typeof codes.bodyKinds>;
  readonly regionLevel: Words<typeof codes.regionLevels>;
  readonly comparability: Words<typeof codes.comparabilities>;
  readonly observationKind: Words<typeof codes.observationKinds>;
  readonly observationStatus: Words<typeof codes.observationStatuses>;
  readonly basisRelation: Words<typeof codes.basisRelations>;
  readonly planRelation: Words<typeof codes.planRelations>;
  /** The same relations seen from the other plan. */
  readonly planRelationBack: Words<typeof codes.planRelations>;
  readonly noteKind: Words<typeof codes.noteKinds>;
  readonly incentiveKind: Words<typeof codes.incentiveKinds>;
};
