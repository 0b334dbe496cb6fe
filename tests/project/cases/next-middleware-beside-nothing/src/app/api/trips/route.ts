export async function GET() { // handler: GET /api/trips unguarded ; near-miss: misplaced
  return Response.json([]);
}

export async function POST(request: Request) { // handler: POST /api/trips unguarded
  return Response.json(await request.json());
}
