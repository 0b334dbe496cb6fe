import { createApp } from './app';

export default {
  async fetch(request, env, ctx): Promise<Response> {
    return createApp().fetch(request, env, ctx);
  },
} satisfies ExportedHandler;
