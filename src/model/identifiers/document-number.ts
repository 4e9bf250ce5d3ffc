import { z } from 'zod';

/** 代字〔YYYY〕N号: agency word, full year in hollow brackets, number without leading zero (GB/T 9704-2012, 7.2.5). */
const numbered = /^[\u4e00-\u9fff]{2,12}〔(19|20)\d{2}〕[1-9]\d*号$/;
/** 令第N号: an order of a government or its head. */
const order = /^[\u4e00-\u9fff]{2,20}令第[1-9]\d*号$/;

/** Whether a document number stands in normal form. */
export function isDocumentNumber(text: string): boolean {
  return numbered.test(text) || order.test(text);
}

/**
 * The normal form of a document number as printed, or `null` if it cannot be read as one.
 * Mends what conversion does to brackets, widths, spaces, 第 and leading zeros: `国办发[2017] 043号` → `国办发〔2017〕43号`.
 */
export function normaliseDocumentNumber(printed: string): string | null {
  const text = printed
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[[({【〔]((?:19|20)\d{2})[\])}】〕]/, '〔$1〕')
    .replace(/〕第?0*(\d)/, '〕$1')
    .replace(/號$/, '号')
    .replace(/令第?0*([1-9]\d*)号$/, '令第$1号');
  return isDocumentNumber(text) ? text : null;
}

/** A document number in normal form. */
export const documentNumber = z.string().refine(isDocumentNumber, { error: 'document-number' });
