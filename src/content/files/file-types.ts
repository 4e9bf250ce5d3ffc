type FileType = {
  readonly name: string;
  readonly image: boolean;
  readonly matches: (head: Buffer) => boolean;
  /** What to publish instead or beside it, where the format needs a program that not every reader has. */
  readonly open?: string;
};

const starts =
  (...bytes: readonly number[]) =>
  (head: Buffer) =>
    bytes.every((byte, index) => head[index] === byte);
const utf16 = (head: Buffer) => starts(0xff, 0xfe)(head) || starts(0xfe, 0xff)(head);
const zip = starts(0x50, 0x4b, 0x03, 0x04);
/** The container of the office formats before 2007, those of WPS included. */
const compound = starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const old = (name: string, open: string): FileType => ({ name, image: false, matches: compound, open });
const jpeg: FileType = { name: 'JPEG', image: true, matches: starts(0xff, 0xd8, 0xff) };

/** Types of files that may be published, by ending in lower case, each told by its first bytes. */
const fileTypes: Readonly<Record<string, FileType>> = {
  pdf: { name: 'PDF', image: false, matches: (head) => head.subarray(0, 5).toString('latin1') === '%PDF-' },
  docx: { name: 'DOCX', image: false, matches: zip },
  xlsx: { name: 'XLSX', image: false, matches: zip },
  ofd: { name: 'OFD', image: false, matches: zip },
  pptx: { name: 'PPTX', image: false, matches: zip },
  zip: { name: 'ZIP', image: false, matches: zip },
  doc: old('DOC', 'docx 或 PDF'),
  xls: old('XLS', 'xlsx 或 csv'),
  ppt: old('PPT', 'pptx 或 PDF'),
  wps: old('WPS', 'docx 或 PDF'),
  et: old('ET', 'xlsx 或 csv'),
  dps: old('DPS', 'pptx 或 PDF'),
  txt: { name: 'TXT', image: false, matches: (head) => head.length > 0 && (!head.includes(0) || utf16(head)) },
  csv: { name: 'CSV', image: false, matches: (head) => head.length > 0 && !head.includes(0) },
  png: { name: 'PNG', image: true, matches: starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  jpg: jpeg,
  jpeg,
  webp: {
    name: 'WebP',
    image: true,
    matches: (head) => head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8, 12).toString('latin1') === 'WEBP',
  },
};

/** The type of a file by its ending, or `undefined`. */
export function fileTypeOf(name: string): FileType | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(fileTypes, ending) ? fileTypes[ending] : undefined;
}

/** Endings that may be published, in words. */
export function allowedEndings(image: boolean): string {
  return Object.entries(fileTypes)
    .filter(([, type]) => type.image === image)
    .map(([ending]) => ending)
    .join('、');
}
