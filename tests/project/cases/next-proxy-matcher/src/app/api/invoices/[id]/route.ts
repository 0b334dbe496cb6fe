export async function GET() { // handler: GET /api/invoices/[id] unguarded
  return Response.json([]);
}
