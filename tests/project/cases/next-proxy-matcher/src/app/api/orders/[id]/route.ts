export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) { // handler: GET /api/orders/[id] guarded process
  return Response.json({ id: (await params).id });
}
