import type { Defect } from './verify-output.ts';

const shownDefects = 20;

/** The finished pages are wrong although the content is right: a defect of the generator. The old site stays. */
export class DefectError extends Error {
  readonly defects: readonly Defect[];

  constructor(defects: readonly Defect[]) {
    const lines = defects.slice(0, shownDefects).map(({ page, what }) => `${page}: ${what}`);
    super([`${defects.length} defects in the finished pages:`, ...lines].join('\n'));
    this.defects = defects;
  }
}
