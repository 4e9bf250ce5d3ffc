import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What the stub was asked to say, and how to let it come to the end of an utterance. */
    stubSpeech: { readonly said: { text: string; lang: string }[]; cancelled: number; finish: (event?: 'end' | 'error') => void };
  }
}

/** Puts a browser's speech in the place of the real one: it has the given voices, and says nothing until it is told to finish. */
export async function stubSpeech(page: Page, voices: readonly string[]): Promise<void> {
  await page.addInitScript((langs) => {
    class Utterance extends EventTarget {
      lang = '';
      voice: unknown = null;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let current: Utterance | undefined;
    const stub: Window['stubSpeech'] = {
      said: [],
      cancelled: 0,
      finish: (event = 'end') => current?.dispatchEvent(new Event(event)),
    };
    const speech = {
      onvoiceschanged: null,
      getVoices: () => langs.map((lang) => ({ lang, localService: true, name: lang })),
      speak: (utterance: Utterance) => {
        current = utterance;
        stub.said.push({ text: utterance.text, lang: utterance.lang });
      },
      cancel: () => {
        stub.cancelled += 1;
        const broken = current;
        current = undefined;
        // As in browsers, the end of what was broken off is told later.
        setTimeout(() => broken?.dispatchEvent(new Event('error')));
      },
    };
    Object.defineProperty(window, 'stubSpeech', { value: stub });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
}
