import { isLimited } from '../../../lib/limit';

export async function GET() { // handler: GET /orders unguarded
  return Response.json([]);
}

export async function POST(request) { // handler: POST /orders unguarded ; near-miss: unchecked
  await isLimited(request);
  return Response.json(await request.json(), { status: 201 });
}

// Only the upper case names answer.
export async function put() {
  return Response.json({});
}
