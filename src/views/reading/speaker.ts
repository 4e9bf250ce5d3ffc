import { pickVoice } from './pick-voice.ts';
import type { Piece } from './speech-pieces.ts';

export type SpeakerState = 'speaking' | 'paused' | 'stopped' | 'finished' | 'failed';

export type Speaker = {
  readonly start: (pieces: readonly Piece[]) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
};

/**
 * Speaks pieces one after another by the browser's own voices and tells every change of state.
 * A pause ends the utterance and its piece is said again: some systems cannot hold an utterance.
 */
export function makeSpeaker(speech: SpeechSynthesis, tell: (state: SpeakerState) => void): Speaker {
  let pieces: readonly Piece[] = [];
  let at = 0;
  // Events of an utterance that was broken off arrive later; they belong to an older run.
  let run = 0;

  const silence = () => {
    run += 1;
    speech.cancel();
  };
  const say = (mine: number) => {
    const piece = pieces[at];
    if (piece === undefined) return tell('finished');
    const utterance = new SpeechSynthesisUtterance(piece.text);
    const voice = pickVoice(speech.getVoices(), piece.lang);
    utterance.voice = voice;
    utterance.lang = voice?.lang ?? piece.lang;
    utterance.addEventListener('end', () => {
      if (mine !== run) return;
      at += 1;
      say(mine);
    });
    utterance.addEventListener('error', () => {
      if (mine === run) tell('failed');
    });
    speech.speak(utterance);
  };
  const speak = () => {
    silence();
    tell('speaking');
    say(run);
  };

  return {
    start: (next) => {
      pieces = next;
      at = 0;
      speak();
    },
    pause: () => {
      silence();
      tell('paused');
    },
    resume: speak,
    stop: () => {
      silence();
      tell('stopped');
    },
  };
}
