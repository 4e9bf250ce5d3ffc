import { listenForSlash, showShortcutChoice } from '../shell/focus-search.ts';
import { showFocused } from '../shell/show-focused.ts';
import { offerReadingAloud } from './read-aloud.ts';
import { switchReadingSize } from './reading-size.ts';

/** Starts what a script adds to every page: the key to the search box, the focus wholly in sight, large print that is kept, and reading aloud. */
export function startReading(): void {
  listenForSlash();
  showShortcutChoice();
  showFocused();
  switchReadingSize();
  offerReadingAloud();
}
