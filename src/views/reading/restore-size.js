// Runs before the first paint, so that a page opens in the size its reader chose. Values: reading-size.ts.
try {
  const size = localStorage.getItem('reading-size');
  if (size === 'elder' || size === 'larger') document.documentElement.dataset.reading = size;
} catch {
  // No storage, no choice to restore.
}
