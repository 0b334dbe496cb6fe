export default async (request: Request) => new Response(request.url);
