export async function handleRequest(request: Request): Promise<Response> {
  const size = Number(new URL(request.url).searchParams.get('size'));
  return new Response('x'.repeat(size));
}
