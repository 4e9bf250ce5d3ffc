import { describe, expect, it } from 'vitest';
import { pickVoice } from '../../../../src/views/reading/pick-voice.ts';

const voices = (...langs: readonly string[]) => langs.map((lang) => ({ lang, localService: true }));

describe('pickVoice', () => {
  it.each([
    ['zh-Hans', ['en-US', 'zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-Hans-CN', ['zh_HK', 'zh_CN'], 'zh_CN'],
    ['zh-Hans', ['cmn-Hans-CN'], 'cmn-Hans-CN'],
    ['zh-Hant', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-Hant', ['zh-CN'], 'zh-CN'],
    ['zh-Hant-HK', ['zh-CN', 'zh-HK', 'zh-TW'], 'zh-HK'],
    ['en', ['zh-CN', 'en-GB'], 'en-GB'],
  ])('for %s takes of %j %s', (lang, offered, expected) => {
    expect(pickVoice(voices(...offered), lang)?.lang).toBe(expected);
  });

  it('has none for a language that no voice speaks', () => {
    expect(pickVoice(voices('en-US', 'ja-JP'), 'zh-Hans')).toBeNull();
    expect(pickVoice([], 'zh-Hans')).toBeNull();
  });

  it('prefers a voice of the device to one of a server', () => {
    const remote = { lang: 'zh-CN', localService: false };
    const own = { lang: 'zh-CN', localService: true };
    expect(pickVoice([remote, own], 'zh-Hans')).toBe(own);
  });
});
