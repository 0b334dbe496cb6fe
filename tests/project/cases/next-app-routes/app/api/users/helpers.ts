/** Beside a route file, but none. */
export async function GET() {
  return Response.json([]);
}
