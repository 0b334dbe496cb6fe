// sample: https and http2 without their prefix, members of servers, and types of Node's objects
import type { IncomingMessage, ServerResponse } from 'http';
import { createServer } from 'https';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse, type ServerHttp2Stream } from 'http2';

function answer(req: IncomingMessage, res: ServerResponse): void {
  res.end('x'.repeat(Number(req.headers['x-size']))); // amplifies: request
}

function answerTwo(req: Http2ServerRequest, res: Http2ServerResponse): void {
  res.end('x'.repeat(Number(req.headers['x-size']))); // amplifies: request
}

const server = createServer({}, answer); // handler: callback unguarded

server.addListener('request', (req, res) => res.end('too')); // handler: callback unguarded
server.once('close', () => console.log('closed'));
server.setTimeout(1000);
server.listen(443, () => console.log(server.address()));
server.close();

createSecureServer({}, answerTwo).listen(8443); // handler: callback unguarded

const streaming = createSecureServer({});

streaming.on('stream', (stream: ServerHttp2Stream, headers) => { // handler: callback unguarded
  stream.end('x'.repeat(Number(headers['x-size']))); // amplifies: request
});
