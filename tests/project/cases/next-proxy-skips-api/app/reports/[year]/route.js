export async function GET(_request, { params }) { // handler: GET /reports/[year] guarded process
  return Response.json({ year: (await params).year });
}
