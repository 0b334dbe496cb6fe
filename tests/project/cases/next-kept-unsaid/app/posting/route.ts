// A file that answers other methods as well is run for each request.
export async function GET() { // handler: GET /posting unguarded
  return Response.json({ version: 1 });
}

export async function POST() { // handler: POST /posting unguarded
  return new Response(null, { status: 204 });
}
