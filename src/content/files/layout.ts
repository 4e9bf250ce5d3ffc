/** What a file of the content folder is, by its place. */
export type FileKind =
  | 'site'
  | 'regions'
  | 'bodies'
  | 'indicators'
  | 'observations'
  | 'reports'
  | 'plan'
  | 'page'
  | 'frame'
  | 'plan-attachment'
  | 'page-attachment'
  | 'frame-attachment'
  | 'observation-attachment'
  | 'report-attachment';

/** Largest size in bytes of a file that is read as text. */
export const textLimit = 1024 * 1024;

/** Largest size in bytes of an attachment, picture or piece of evidence. */
export const attachmentLimit = 100 * 1024 * 1024;

const places: readonly (readonly [FileKind, RegExp])[] = [
  ['site', /^site\.yaml$/],
  ['regions', /^regions\.yaml$/],
  ['bodies', /^bodies\/[^/]+\.yaml$/],
  ['indicators', /^indicators\/[^/]+\.yaml$/],
  ['observations', /^observations\/[^/]+\.csv$/],
  ['reports', /^reports\/[^/]+\.yaml$/],
  ['plan', /^plans\/[^/]+\.mdx$/],
  ['page', /^pages\/[^/]+\.mdx$/],
  ['frame', /^frame\/(?:header|footer)\.mdx$/],
  ['plan-attachment', /^plans\/[^/]+\/[^/]+$/],
  ['page-attachment', /^pages\/[^/]+\/[^/]+$/],
  ['frame-attachment', /^frame\/[^/]+\.(?!mdx$)[^/.]+$/],
  ['observation-attachment', /^observations\/[^/]+\/[^/]+$/],
  ['report-attachment', /^reports\/[^/]+\/[^/]+$/],
];

/** What the layout of a content folder is, for people. */
export const layoutWords =
  'site.yaml、regions.yaml、plans/<编号>.mdx（附件在 plans/<编号>/）、pages/<编号>.mdx、frame/header.mdx、frame/footer.mdx（图片在 frame/）、bodies/*.yaml、indicators/*.yaml、observations/*.csv、reports/*.yaml（附件在同名的文件夹里）';

/** The kind of a file from its path relative to the content folder, or `null` when nothing of that place and ending is known. */
export function kindOf(path: string): FileKind | null {
  return places.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}

/** The path of a file without its ending: where the attachments of a document, list or table lie. */
export function withoutEnding(path: string): string {
  return path.replace(/\.[^./]*$/, '');
}

/** The name of a file without folder and ending: the id of a plan or page. */
export function idOf(path: string): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1));
}
