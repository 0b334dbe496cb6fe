import { defineConfig } from 'astro/config';
import cms from 'cms';

const health = {
  name: 'health',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => injectRoute({ pattern: '/health', entrypoint: './src/handlers/health.ts' }),
  },
};

export default defineConfig({ output: 'server', integrations: [cms(), health] });
