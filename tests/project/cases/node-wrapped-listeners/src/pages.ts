import type { IncomingMessage, ServerResponse } from 'node:http';

export function pages(req: IncomingMessage, res: ServerResponse): void {
  res.end(`<h1>${req.method}</h1>`);
}
