import { describe, expect, it } from 'vitest';
import { splitSpeech } from '../../../../src/views/reading/split-speech.ts';

describe('splitSpeech', () => {
  it('cuts behind sentences and leaves numbers whole', () => {
    expect(splitSpeech('投入2.6%，达到1,200家。另有3个；“六翻番”！')).toEqual(['投入2.6%，达到1,200家。', '另有3个；', '“六翻番”！']);
  });

  it('cuts a long sentence behind its commas, and joins what is short', () => {
    const part = `${'字'.repeat(29)}，`;
    expect(splitSpeech(`${part}${part}${part}完。`)).toEqual([part + part, `${part}完。`]);
  });

  it('loses no word', () => {
    const text = '一、总体要求。（一）指导思想，以创新为动力：抓平台、抓主体；到2025年，R&D经费占GDP的2.6%以上。';
    expect(splitSpeech(text.repeat(5)).join('')).toBe(text.repeat(5));
  });

  it('leaves out what has nothing to say', () => {
    expect(splitSpeech(' ——。 ')).toEqual([]);
  });
});
