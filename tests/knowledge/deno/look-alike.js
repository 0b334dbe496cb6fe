// sample: an object called Deno of one's own serves nothing
import { createServer } from 'node:http';

const Deno = { serve: (listener) => [listener] };

export const listeners = Deno.serve(() => new Response('x'.repeat(1_000_000)));

createServer((req, res) => { // handler: callback unguarded
  res.end('ok');
}).listen(3000);
