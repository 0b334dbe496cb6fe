export async function handle(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  return pathname === '/' ? new Response('hello') : new Response('Not found', { status: 404 });
}
