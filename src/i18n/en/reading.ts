import type { ReadingWords } from '../dictionary/reading.ts';

/** Words of the aids to reading, in English. */
export const reading = {
  size: 'Size of print',
  elder: 'Large print',
  larger: 'Larger still',
  pageOnly:
    'Scripts are off in your browser, so this choice cannot be remembered: large print holds for this page only. On other pages, choose “Large print” again.',
  backToStandard: 'Back to standard print',
  aloud: {
    name: 'Read the text aloud',
    from: 'Start at',
    fromStart: 'the beginning',
    start: 'Read aloud',
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Stop',
    speaking: 'Reading aloud.',
    paused: 'Reading is paused.',
    stopped: 'Reading has stopped.',
    finished: 'The end has been reached.',
    failed: 'The browser could not read the text aloud. Please try again later.',
  },
} satisfies ReadingWords;
