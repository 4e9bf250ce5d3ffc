/** The plan of the fixture portal that has everything a plan can have. */
export const fullPlanPath = '/plans/shili-keji-2021-2025/';

/** A page of the fixture portal for every template of what is on record. */
export const recordTemplates = [
  '/plans/',
  '/plans/year/2021/',
  fullPlanPath,
  '/plans/shili-fanti/',
  '/plans/shili-shenqing/',
  '/indicators/',
  '/indicators/rd-intensity/',
  '/bodies/',
  '/bodies/shili-kjj/',
  '/regions/',
  '/regions/shili/',
  '/deadlines/',
  '/deadlines/2025/',
  '/bulletins/',
  '/bulletins/2022/',
] as const;

/** A page of the fixture portal for every other template. */
export const shellTemplates = [
  '/',
  '/search/',
  '/data/',
  '/data/dictionary/',
  '/about/',
  '/method/',
  '/standards/',
  '/sitemap/',
  '/404.html',
] as const;

/** A page of the fixture portal for every template. */
export const templates = [...recordTemplates, ...shellTemplates] as const;
