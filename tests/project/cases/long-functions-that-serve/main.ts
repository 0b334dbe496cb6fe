import { handle } from './handle.ts';

export async function start(port = 8000) {
  globalThis.addEventListener('error', (event) => {
    console.error('What nobody catches must not end the server:', event.error);
    console.error('Where it comes from:', { message: event.error?.message, stack: event.error?.stack, file: event.filename, line: event.lineno });
  });
  console.log(`Listening on port ${port} …`);
  return Deno.serve({ port }, handle); // handler: callback unguarded
}

function startBeside(port = 8001) {
  globalThis.addEventListener('unhandledrejection', (event) => {
    console.error('A promise that nobody has waited for was rejected:', event.reason);
    console.error('Where it comes from:', { reason: event.reason, stack: event.reason?.stack });
    event.preventDefault();
  });
  console.log(`Listening on port ${port} …`);
  Deno.serve({ port }, () => new Response('beside')); // handler: callback unguarded
}

if (import.meta.main) {
  startBeside();
  await start();
}
