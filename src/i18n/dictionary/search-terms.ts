/** Codes of the search page whose words stand in the dictionary. */
export type SearchFacet = 'type' | 'issuer' | 'body' | 'year' | 'kind' | 'region' | 'validity';
export type SearchHitKind =
  'plan' | 'clause' | 'target' | 'milestone' | 'task' | 'incentive' | 'body' | 'indicator' | 'region' | 'page' | 'phase' | 'note';
export type SuggestionReason = 'spelling' | 'pinyin' | 'regional' | 'figure' | 'apart' | 'name' | 'single' | 'near';
