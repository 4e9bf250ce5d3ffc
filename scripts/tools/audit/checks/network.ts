import { openContext } from '../../../../src/publish/browser/launch-browser.ts';
import type { Check, Fault } from '../check.ts';

/** A page asks no other host, every file it asks for is there, and the browser complains of nothing, least of all of the content security policy. */
export const checkNetwork: Check = {
  name: 'network',
  title: '不请求别的网站、不出错',
  views: ['light'],
  run: async ({ browser, url }) => {
    const faults: Fault[] = [];
    const { origin } = new URL(url);
    const context = await openContext(browser);
    const page = await context.newPage();
    page.on('request', (request) => {
      const address = new URL(request.url());
      if (/^https?:$/.test(address.protocol) && address.origin !== origin) faults.push({ what: '请求了别的网站', where: request.url() });
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push({ what: `请求的文件没有取到（${response.status()}）`, where: response.url() });
    });
    page.on('console', (message) => {
      if (/^(?:error|warning)$/.test(message.type())) faults.push({ what: '浏览器报告', where: message.text() });
    });
    page.on('pageerror', (error) => faults.push({ what: '脚本出错', where: String(error) }));
    await page.goto(url, { waitUntil: 'networkidle' });
    await context.close();
    return { faults };
  },
};
