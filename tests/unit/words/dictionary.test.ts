import { describe, expect, it } from 'vitest';
import { pageWordsFor } from '../../../src/words/dictionary-for.ts';
import { words as en } from '../../../src/words/en/words.ts';
import { drawnWords, markLanguage, placeMarks, withoutMarks } from '../../../src/words/dictionary.ts';

const plan = { lang: 'zh-Hant-TW' };
const t = pageWordsFor('en');
const unit = markLanguage('億元', plan, t);

describe('markLanguage', () => {
  it('marks words in another language for a page', () => {
    expect(unit).not.toBe('億元');
    expect(withoutMarks(`9 ${unit}`)).toBe('9 億元');
  });

  it.each([
    ['of the language of the page', '億元', pageWordsFor('zh-Hant')],
    ['without a letter', '% 9', t],
    ['without a Chinese character', 'GDP', t],
    ['for anything but a page', '億元', en],
  ] as const)('leaves words %s alone', (_title, words, dictionary) => expect(markLanguage(words, plan, dictionary)).toBe(words));
});

describe('placeMarks', () => {
  it('makes elements in running words', () => {
    expect(placeMarks(`<p>at least 9 ${unit}<b>${unit}</b></p>`)).toBe(
      '<p>at least 9 <span lang="zh-Hant-TW">億元</span><b><span lang="zh-Hant-TW">億元</span></b></p>',
    );
  });

  it('leaves words alone in attributes and where no element may stand', () => {
    const html = `<!DOCTYPE html><title>${unit} a</title><a title="a > ${unit}" href="/">${unit}</a><option>${unit}</option>`;
    expect(placeMarks(html)).toBe(
      '<!DOCTYPE html><title>億元 a</title><a title="a > 億元" href="/"><span lang="zh-Hant-TW">億元</span></a><option>億元</option>',
    );
  });

  it('marks again after an element that holds words only', () => {
    expect(placeMarks(`<script type="application/ld+json">"${unit}"</script><p>${unit}</p>`)).toBe(
      '<script type="application/ld+json">"億元"</script><p><span lang="zh-Hant-TW">億元</span></p>',
    );
  });

  it('leaves a page without marks as it is', () => expect(placeMarks('<p>a < b</p>')).toBe('<p>a < b</p>'));
});

describe('drawnWords', () => {
  it('gives the language of what is marked', () => {
    expect(drawnWords(`Unit: ${unit}`)).toEqual({ text: 'Unit: 億元', lang: 'zh-Hant-TW' });
    expect(drawnWords('Unit: %')).toEqual({ text: 'Unit: %', lang: null });
  });
});
