export default async (request: Request) => new Response('x'.repeat(Number(request.headers.get('n'))));
