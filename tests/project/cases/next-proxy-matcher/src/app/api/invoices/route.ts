export async function GET() { // handler: GET /api/invoices guarded process
  return Response.json([]);
}
