import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { textPlugin } from './src/content/text/mdx-plugin.ts';

// Output folder, base path and site address come from the build script.
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  vite: { build: { assetsInlineLimit: 0 } },
  // Renders the generator's own pages only; plans are data and never pass through it.
  integrations: [mdx()],
  markdown: { processor: satteri({ hastPlugins: [textPlugin({ isPlan: false })] }) },
  devToolbar: { enabled: false },
});
