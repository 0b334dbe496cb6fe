export async function GET() { // handler: GET /of/[slug] unguarded
  return Response.json({ version: 1 });
}
