import { pickVoice } from './pick-voice.ts';
import { makeSpeaker, type SpeakerState } from './speaker.ts';
import { speechPieces } from './speech-pieces.ts';

type Action = 'start' | 'pause' | 'resume' | 'stop';

const shownIn: Readonly<Record<Action, readonly SpeakerState[]>> = {
  start: ['stopped', 'finished', 'failed'],
  pause: ['speaking'],
  resume: ['paused'],
  stop: ['speaking', 'paused'],
};
/** What is at hand after a button was pressed and has gone. */
const next: Readonly<Record<Action, Action>> = { start: 'pause', pause: 'resume', resume: 'pause', stop: 'start' };

/** Names in the list the headings from which one may have the text read. */
function listHeadings(section: Element, list: HTMLSelectElement): void {
  for (const heading of section.querySelectorAll('.heading > :is(h2, h3, h4, h5, h6)[id]')) {
    const lang = heading.closest('[lang]')?.getAttribute('lang') ?? '';
    const option = new Option(heading.textContent?.trim(), heading.id);
    option.lang = lang;
    list.append(option);
  }
}

function connect(box: HTMLElement, section: Element, speech: SpeechSynthesis): void {
  const list = box.querySelector('select');
  const status = box.querySelector('[role=status]');
  const buttons = new Map(Array.from(box.querySelectorAll<HTMLButtonElement>('[data-aloud]'), (each) => [each.dataset['aloud'], each]));
  if (list === null || status === null) return;
  const words = new Map<string, string>(Object.entries(JSON.parse(box.dataset['words'] ?? '{}')));

  const speaker = makeSpeaker(speech, (state) => {
    box.dataset['state'] = state;
    status.textContent = words.get(state) ?? '';
    for (const [action, states] of Object.entries(shownIn)) buttons.get(action)?.toggleAttribute('hidden', !states.includes(state));
  });
  const piecesFrom = (id: string) => {
    const pieces = speechPieces(section);
    return pieces.slice(
      Math.max(
        0,
        pieces.findIndex(({ block }) => id !== '' && block.id === id),
      ),
    );
  };
  const actions: Readonly<Record<Action, () => void>> = { ...speaker, start: () => speaker.start(piecesFrom(list.value)) };
  const press = (action: Action) => {
    actions[action]();
    // The pressed button is gone: the focus must not be.
    if (buttons.get(action)?.hidden === true) buttons.get(next[action])?.focus({ preventScroll: true });
  };
  for (const action of ['start', 'pause', 'resume', 'stop'] as const) buttons.get(action)?.addEventListener('click', () => press(action));
  // Speech outlives the page in some browsers.
  addEventListener('pagehide', () => speech.cancel());
  listHeadings(section, list);
}

/** Offers to read the running text of the page aloud, as soon as the browser has a voice in its language. */
export function offerReadingAloud(): void {
  const box = document.querySelector<HTMLElement>('.read-aloud');
  const section = box?.parentElement;
  if (!box || !section || !('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return;
  const speech = window.speechSynthesis;
  const lang = section.closest('[lang]')?.getAttribute('lang') ?? '';
  const offer = () => {
    if (!box.hidden || pickVoice(speech.getVoices(), lang) === null) return;
    box.hidden = false;
    connect(box, section, speech);
  };
  offer();
  speech.onvoiceschanged = offer;
}
