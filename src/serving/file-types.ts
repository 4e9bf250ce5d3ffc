/** How a kind of file is served. */
export type FileType = {
  /** The whole `Content-Type`, with the encoding of texts. */
  readonly type: string;
  /** Whether compressing it saves anything: images, archives and Pagefind's files are compressed already. */
  readonly compressible: boolean;
};

const text = (type: string): FileType => ({ type: `${type}; charset=utf-8`, compressible: true });
const compressed = (type: string): FileType => ({ type, compressible: false });

/** Every kind of file that a site may hold, by ending; the same for all web servers, whose own lists lack some (csv, ics, ofd). */
export const servedTypes: Readonly<Record<string, FileType>> = {
  html: text('text/html'),
  css: text('text/css'),
  js: text('text/javascript'),
  mjs: text('text/javascript'),
  json: text('application/json'),
  jsonld: text('application/ld+json'),
  webmanifest: text('application/manifest+json'),
  csv: text('text/csv'),
  txt: text('text/plain'),
  xml: text('application/xml'),
  atom: text('application/atom+xml'),
  xsl: text('application/xslt+xml'),
  ics: text('text/calendar'),
  svg: text('image/svg+xml'),
  wasm: { type: 'application/wasm', compressible: true },
  png: compressed('image/png'),
  jpg: compressed('image/jpeg'),
  jpeg: compressed('image/jpeg'),
  webp: compressed('image/webp'),
  ico: compressed('image/vnd.microsoft.icon'),
  woff2: compressed('font/woff2'),
  pdf: compressed('application/pdf'),
  docx: compressed('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  xlsx: compressed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  pptx: compressed('application/vnd.openxmlformats-officedocument.presentationml.presentation'),
  doc: { type: 'application/msword', compressible: true },
  xls: { type: 'application/vnd.ms-excel', compressible: true },
  ppt: { type: 'application/vnd.ms-powerpoint', compressible: true },
  wps: { type: 'application/vnd.ms-works', compressible: true },
  et: { type: 'application/octet-stream', compressible: true },
  dps: { type: 'application/octet-stream', compressible: true },
  ofd: compressed('application/ofd'),
  zip: compressed('application/zip'),
};

/** What every other file is served as: Pagefind's index, for one. */
export const otherFiles: FileType = compressed('application/octet-stream');

/** How a file is served, by the ending of its path. */
export function servedTypeOf(path: string): FileType {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(servedTypes, ending) ? (servedTypes[ending] ?? otherFiles) : otherFiles;
}
