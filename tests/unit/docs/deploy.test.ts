import { describe, expect, it } from 'vitest';
import { configFiles, examplePlace } from '../../../src/serving/config-files.ts';

const files = Object.entries(configFiles(examplePlace));

describe('the configuration files for web servers', () => {
  it.each(files)('are printed in deploy/%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../../../deploy/${name}`);
  });

  it('keep to the path of the site', () => {
    const { 'nginx/location.conf': location = '', 'caddy/Caddyfile': caddy = '' } = configFiles({ ...examplePlace, base: '/zwgk/ghxx/' });
    expect(location).toContain('location ^~ /zwgk/ghxx/ {\n    alias "/srv/www/gongkai/";');
    expect(location).toContain('return 301 /zwgk/ghxx/;');
    expect(caddy).toContain('handle_path /zwgk/ghxx/* {');
    expect(caddy).toContain('redir /zwgk/ghxx /zwgk/ghxx/ 301');
  });
});
