export async function GET({ url }) { // handler: GET /api/banner unguarded
  const width = Number(url.searchParams.get('width'));
  return new Response('='.repeat(width)); // amplifies: request
}

export async function POST({ request }) { // handler: POST /api/banner unguarded
  const { bytes } = await request.json();
  return new Response(new Uint8Array(bytes)); // amplifies: request
}

export async function PUT({ url }) { // handler: PUT /api/banner unguarded
  const width = Number(url.searchParams.get('width'));
  if (!(width <= 120)) return new Response('too wide', { status: 400 });
  return new Response('='.repeat(width));
}

export const ALL = () => new Response('x'.repeat(300_000)); // handler: _ /api/banner unguarded ; amplifies: constant 300000
