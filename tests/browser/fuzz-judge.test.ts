import { expect, it } from 'vitest';
import { judgeInBrowser } from '../../scripts/tools/fuzz/judge-browser.ts';
import { launchBrowser } from '../../src/publish/browser/launch-browser.ts';
import { writeFolder } from '../support/content-folder.ts';

it('the fuzz run sees content that runs as a program although a policy forbids it', async () => {
  const policy = `<!doctype html><meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
  const site = writeFolder({
    'index.html': `${policy}<p>&lt;img src=x onerror="alert(1)"&gt;</p>`,
    'x/index.html': `${policy}<script>alert(2)</script>`,
    '404.html': policy,
  });
  const browser = await launchBrowser();
  const faults = await judgeInBrowser(browser, site);
  await browser.close();
  expect(faults.map((fault) => fault.replace(/^http:\/\/[^/]*/, ''))).toEqual(['/x/: content ran as a program: 2']);
});
