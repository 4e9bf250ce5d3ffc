// The reader may switch the key off: WCAG 2.1.4.
const shortcutSetting = 'search-shortcut';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
}

function isOff(): boolean {
  try {
    return localStorage.getItem(shortcutSetting) === 'off';
  } catch {
    return false;
  }
}

/** Lets `/` lead to the search box of the page, unless one is typing, holds another key, or has switched it off. */
export function listenForSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target) || isOff())
      return;
    const box = document.querySelector<HTMLInputElement>('form[role=search] input[type=search]');
    if (box === null) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

/** Shows the box that switches the key on and off, on a page that has one and in a browser that can keep the choice. */
export function showShortcutChoice(): void {
  const choice = document.querySelector<HTMLElement>('[data-search-shortcut]');
  const box = choice?.querySelector('input');
  if (!choice || !box) return;
  try {
    box.checked = localStorage.getItem(shortcutSetting) !== 'off';
    box.addEventListener('change', () => localStorage.setItem(shortcutSetting, box.checked ? 'on' : 'off'));
    choice.hidden = false;
  } catch {
    // Without storage there is nothing to choose.
  }
}
