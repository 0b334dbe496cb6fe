import type { APIRoute } from 'astro';

const collect = async (event: { queryStringParameters: Record<string, string> }) => ({ statusCode: 200, body: JSON.stringify(event.queryStringParameters) });

// Another platform calls the same code by this name; here it is a name like any other.
export const handler = async (event: { queryStringParameters: Record<string, string> }) => {
  const { body } = await collect(event);
  return { statusCode: 200, body };
};

export const GET: APIRoute = async ({ url }) => { // handler: GET /api/stats unguarded
  const { body } = await collect({ queryStringParameters: Object.fromEntries(url.searchParams) });
  return new Response(body);
};
