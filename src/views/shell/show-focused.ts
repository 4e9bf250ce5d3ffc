/** Brings what has the focus wholly into a part that scrolls sideways: browsers are content when half of it is in sight. */
export function showFocused(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.closest('.scroll') !== null) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
