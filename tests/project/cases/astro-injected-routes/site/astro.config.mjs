import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import cms from 'cms';

const health = {
  name: 'health',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => injectRoute({ pattern: '/health', entrypoint: './src/handlers/health.ts' }),
  },
};

export default defineConfig({ output: 'server', adapter: node({ mode: 'standalone' }), integrations: [cms(), health] });
