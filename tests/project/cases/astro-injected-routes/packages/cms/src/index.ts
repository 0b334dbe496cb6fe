import type { AstroIntegration } from 'astro';

export default function cms(): AstroIntegration {
  return {
    name: 'cms',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: '/_cms/entries', entrypoint: 'cms/routes/entries' });
      },
    },
  };
}
