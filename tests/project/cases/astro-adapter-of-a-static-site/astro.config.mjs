import node from '@astrojs/node';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://birds.example.org',
  adapter: node({ mode: 'standalone' }),
  integrations: [sitemap()],
});
