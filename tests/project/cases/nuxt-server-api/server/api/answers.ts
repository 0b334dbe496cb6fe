export default defineEventHandler(async (event) => { // handler: * /api/answers unguarded
  const { kind, size } = getQuery(event);
  if (kind === 'moved') return sendRedirect(event, '/');
  if (kind === 'none') return sendNoContent(event);
  if (kind === 'failed') return sendError(event, createError({ statusCode: 500 }));
  if (kind === 'stream') return sendStream(event, new Response('x').body!);
  if (kind === 'response') return sendWebResponse(event, new Response('x'));
  if (kind === 'events') return createEventStream(event).send();
  if (kind === 'proxy') return proxyRequest(event, 'https://example.org');
  if (kind === 'other') return sendProxy(event, 'https://example.org');
  if (isError(kind)) throw kind;
  return 'x'.repeat(Number(size)); // amplifies: request
});
