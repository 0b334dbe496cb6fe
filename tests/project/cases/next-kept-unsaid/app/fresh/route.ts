export async function GET() { // handler: GET /fresh unguarded
  const upstream = await fetch('https://example.com/', { cache: 'no-store' });
  return Response.json(await upstream.json());
}
