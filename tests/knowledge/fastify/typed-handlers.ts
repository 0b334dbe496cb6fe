// sample: functions that their types make handlers, though nothing here registers them
import type { FastifyReply, FastifyRequest, RouteHandler, RouteHandlerMethod } from 'fastify';

export const handler: RouteHandler = async (request, reply) => {
  const { size } = request.query as { size: string };
  reply.status(200).headers({ a: 'b' }).removeHeader('a').setCookie('c', 'd').clearCookie('e');
  reply.statusCode = 200;
  if (size === '1') return reply.redirect('/');
  if (size === '2') return reply.callNotFound();
  if (size === '3') return reply.sendFile('file.txt');
  if (size === '4') return reply.view('page');
  return 'x'.repeat(Number(size)); // amplifies: request
};

export const method: RouteHandlerMethod = (request, reply) => {
  reply.send('x'.repeat(Number((request.query as { size: string }).size))); // amplifies: request
};

export function plain(request: FastifyRequest<{ Querystring: { size: string } }>, reply: FastifyReply) {
  reply.send('x'.repeat(Number(request.query.size))); // amplifies: request
}
