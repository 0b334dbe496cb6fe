/** Stands for the gateway in front of the functions, and for the store that they count in. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

const counts = new Map<string, number>();

/** EVALSHA of the sliding window: the keys of the window and of the one before it, then the limit. */
function evaluate([, , keys, ...rest]: readonly unknown[]): { result: unknown } {
  const client = String(rest[0]).replace(/:\d+$/, '');
  const limit = Number(rest[Number(keys)]);
  const count = (counts.get(client) ?? 0) + 1;
  counts.set(client, count);
  return { result: [limit - count, limit] };
}

const store = createServer(async (request, response) => {
  const body = JSON.parse(await read(request)) as unknown[];
  response.end(JSON.stringify(request.url === '/pipeline' ? (body as unknown[][]).map(evaluate) : evaluate(body)));
});
await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve));
process.env['UPSTASH_REDIS_REST_URL'] = `http://127.0.0.1:${(store.address() as AddressInfo).port}`;
process.env['UPSTASH_REDIS_REST_TOKEN'] = 'token';

const functions: Record<string, { handler: (event: object, context: object) => Promise<{ statusCode: number; headers?: Record<string, string>; body: string }> }> = {
  '/http': (await import('./src/handler.ts')) as never,
  '/rest': (await import('./src/rest.js')) as never,
};

createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const sourceIp = request.socket.remoteAddress ?? '';
  const body = await read(request);
  const queryStringParameters = Object.fromEntries(url.searchParams);
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
  const requestContext = url.pathname === '/http' ? { http: { method: request.method, path: url.pathname, sourceIp } } : { httpMethod: request.method, path: url.pathname, identity: { sourceIp } };
  const event = { version: url.pathname === '/http' ? '2.0' : '1.0', headers: request.headers, queryStringParameters, body, isBase64Encoded: false, requestContext };
  const answer = await functions[url.pathname]?.handler(event, {});
  response.writeHead(answer?.statusCode ?? 404, answer?.headers).end(answer?.body);
}).listen(Number(process.env['PORT']), '127.0.0.1');
