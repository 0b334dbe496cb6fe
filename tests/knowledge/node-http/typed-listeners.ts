// sample: functions that their types make listeners, though nothing here registers them
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse, IncomingHttpHeaders, ServerHttp2Stream } from 'node:http2';

export function listener(req: IncomingMessage, res: ServerResponse) {
  res.end('x'.repeat(Number(req.headers['x-size']))); // amplifies: request
}

export function listenerTwo(req: Http2ServerRequest, res: Http2ServerResponse) {
  res.end('x'.repeat(Number(req.headers['x-size']))); // amplifies: request
}

// Which of its headers a stream is sent for is not in its type.
export function streaming(stream: ServerHttp2Stream, headers: IncomingHttpHeaders) {
  stream.end('x'.repeat(1_000_000)); // amplifies: constant 1000000
  console.log(headers);
}
