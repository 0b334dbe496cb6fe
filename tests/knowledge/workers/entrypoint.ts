// sample: a class that is the entry of a worker; a class of the same name, and one that only other workers call
import { DurableObject, WorkerEntrypoint } from 'cloudflare:workers';

export default class extends WorkerEntrypoint<Env> {
  async fetch(request: Request) { // handler: callback unguarded
    const size = Number(new URL(request.url).searchParams.get('size'));
    return new Response('x'.repeat(size)); // amplifies: request
  }

  async add(a: number, b: number) {
    return a + b;
  }
}

export class Internal extends WorkerEntrypoint<Env> {
  async fetch(request: Request) {
    return new Response('internal');
  }
}

export class Room extends DurableObject<Env> {
  async fetch(request: Request) {
    return new Response('room');
  }
}
