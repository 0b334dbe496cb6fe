import { createApp } from './app';
import type { Env } from './env';

export default {
  fetch(request, env, ctx) {
    const app = createApp(env);
    return app.fetch(request, env, ctx);
  },
} satisfies ExportedHandler<Env>;
