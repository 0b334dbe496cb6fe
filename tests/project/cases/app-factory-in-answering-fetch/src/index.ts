import { createApp } from './app';
import type { Env } from './env';

export default {
  async fetch(request, env, ctx): Promise<Response> { // handler: callback unguarded
    const { hostname } = new URL(request.url);
    if (hostname.startsWith('www.')) {
      return Response.redirect(request.url.replace('//www.', '//'), 301);
    }
    const app = createApp(env);
    return app.fetch(request, env, ctx);
  },
} satisfies ExportedHandler<Env>;
