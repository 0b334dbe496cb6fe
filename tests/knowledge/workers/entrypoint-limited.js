// sample: a class that is the entry of a worker asks its binding
import { WorkerEntrypoint } from 'cloudflare:workers';

export default class Entry extends WorkerEntrypoint {
  async fetch(request) { // handler: callback guarded handler
    const { success } = await this.env.LIMITER.limit({ key: request.headers.get('cf-connecting-ip') ?? '' });
    if (!success) return new Response('Too Many Requests', { status: 429 });
    return this.answer(request);
  }

  answer(request) {
    return new Response(`answer to ${request.url}`);
  }
}
