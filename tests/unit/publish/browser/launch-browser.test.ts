import { afterEach, expect, it, vi } from 'vitest';

vi.mock('playwright-core', () => ({ chromium: { launch: () => Promise.reject(new Error('no such file')) } }));
vi.mock('../../../../src/publish/browser/unpack-chromium.ts', () => ({
  unpackChromium: () => Promise.reject(new Error('not for this machine')),
}));

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

it('where no Chromium starts, a command ends with 3 and says in Chinese what to install', async () => {
  // Other files of this process may have loaded the browser already.
  vi.resetModules();
  const { run } = await import('../../../../scripts/cli/run.ts');
  const { launchBrowser } = await import('../../../../src/publish/browser/launch-browser.ts');
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await run('用法', async () => {
    await launchBrowser();
    return 0;
  });
  expect(process.exitCode).toBe(3);
  expect(said.mock.calls.join('\n')).toContain('请安装 Chromium、Chrome 或 Edge');
});
