type Size = 'elder' | 'larger';

/** Name of the choice in the browser's storage; `restore-size.js` reads it before the page is painted. */
const setting = 'reading-size';

const root = document.documentElement;

function keep(size: Size | undefined): void {
  try {
    if (size === undefined) localStorage.removeItem(setting);
    else localStorage.setItem(setting, size);
  } catch {
    // Without storage the choice lasts for the page.
  }
}

function kept(): Size | undefined {
  const size = localStorage.getItem(setting);
  return size === 'elder' || size === 'larger' ? size : undefined;
}

/** Puts switches that keep their choice in the place of the plain link to large print. */
export function switchReadingSize(): void {
  const find = (size: Size) => document.querySelector<HTMLButtonElement>(`button[data-reading-size="${size}"]`);
  const [elder, larger] = [find('elder'), find('larger')];
  if (elder === null || larger === null) return;

  const show = () => {
    const size = root.dataset['reading'];
    elder.hidden = false;
    larger.hidden = size === undefined;
    elder.ariaPressed = String(size !== undefined);
    larger.ariaPressed = String(size === 'larger');
  };
  const apply = (size: Size | undefined) => {
    if (size === undefined) delete root.dataset['reading'];
    else root.dataset['reading'] = size;
    show();
  };
  const choose = (size: Size | undefined) => {
    apply(size);
    keep(size);
  };

  elder.addEventListener('click', () => choose(elder.ariaPressed === 'true' ? undefined : 'elder'));
  larger.addEventListener('click', () => choose(larger.ariaPressed === 'true' ? 'elder' : 'larger'));
  for (const plain of document.querySelectorAll('a[href="#elder"], .elder-page')) plain.remove();
  // The choice may have been made in another window, or after the page was left that one now comes back to.
  window.addEventListener('storage', () => apply(kept()));
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) apply(kept());
  });
  // The address of the plain link may have been kept or passed on.
  if (location.hash === '#elder') choose('elder');
  else show();
}
