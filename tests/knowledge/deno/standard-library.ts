// sample: `serve` of Deno's standard library, under its three names
import { serve } from 'https://deno.land/std/http/server.ts';
import { serve as fromPackage } from '@std/http';
import { serve as fromRegistry } from 'jsr:@std/http';
import { serve as other } from './serve.ts';

const answer = (request: Request) => new Response('x'.repeat(Number(new URL(request.url).searchParams.get('size')))); // amplifies: request

serve(answer); // handler: callback unguarded
fromPackage(answer, { port: 8001 }); // handler: callback unguarded
fromRegistry((request) => new Response(request.url)); // handler: callback unguarded
other(answer);
