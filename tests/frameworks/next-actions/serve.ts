/** Calls server functions as the browser does, by the ids that the build has given them: `POST /?call=text`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import next from 'next';

interface Reference {
  readonly exportedName: string;
}

const { node } = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as { node: Record<string, Reference> };
const ids = new Map(Object.entries(node).map(([id, { exportedName }]) => [exportedName, id]));
const port = Number(process.env['PORT']);
const app = next({ dev: false, hostname: '127.0.0.1', port });
await app.prepare();
const handle = app.getRequestHandler();

createServer((request, response) => {
  const name = new URL(request.url ?? '/', 'http://localhost').searchParams.get('call');
  const id = name === null ? undefined : ids.get(name);
  if (id !== undefined) Object.assign(request.headers, { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8', accept: 'text/x-component' });
  void handle(request, response);
}).listen(port, '127.0.0.1');
