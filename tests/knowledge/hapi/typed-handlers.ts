// sample: functions that their types make handlers, though nothing here registers them
import type { Request, ResponseToolkit } from '@hapi/hapi';

export function handler(request: Request, h: ResponseToolkit) {
  if (request.query.file) return h.file('file.txt');
  const size = new URL(request.url).searchParams.get('size') ?? request.path;
  return h.response('x'.repeat(Number(size))); // amplifies: request
}
