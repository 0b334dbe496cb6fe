export async function GET() { // handler: GET /api/trips guarded process
  return Response.json([]);
}

export async function POST(request: Request) { // handler: POST /api/trips guarded process
  return Response.json(await request.json());
}
