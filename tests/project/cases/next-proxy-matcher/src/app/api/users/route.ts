export async function GET() { // handler: GET /api/users unguarded
  return Response.json([]);
}

export async function POST(request: Request) { // handler: POST /api/users unguarded
  return Response.json(await request.json(), { status: 201 });
}
