import { describe, expect, it } from 'vitest';
import { langOf } from '../../../src/components/lang-of.ts';

describe('langOf', () => {
  it.each(['zh-Hans', 'zh-Hans-CN'])('needs no mark for %s, the script of the interface', (lang) =>
    expect(langOf({ lang })).toBeUndefined(),
  );
  it.each(['zh-Hant', 'zh-Hant-TW'])('marks %s', (lang) => expect(langOf({ lang })).toBe(lang));
});
