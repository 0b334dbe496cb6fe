// sample: modules by address and version, as Deno names them
import { serve } from 'https://deno.land/std@0.168.0/http/server.ts';
import { serve as fromRegistry } from 'jsr:@std/http@^0.224.0';
import { Hono } from 'npm:hono@4.6.3';
import { Hono as Other } from 'https://esm.sh/hono@4.1.0?target=deno';
import { serve as own } from 'https://deno.land/std@0.168.0/http/file_server.ts';
import { serve as third } from 'https://example.com/std@0.168.0/http/server.ts';

serve(async (request) => { // handler: callback unguarded
  const { size } = await request.json();
  return new Response('x'.repeat(size)); // amplifies: request
});
fromRegistry((request) => new Response(request.url)); // handler: callback unguarded

const app = new Hono();
app.get('/a', (c) => c.text('x'.repeat(Number(c.req.query('size'))))); // handler: GET /a unguarded ; amplifies: request

const other = new Other();
other.get('/b', (c) => c.text('b')); // handler: GET /b unguarded

own(() => new Response('x'.repeat(1_000_000)));
third(() => new Response('x'.repeat(1_000_000)));
Deno.serve(app.fetch);
Deno.serve(other.fetch);
