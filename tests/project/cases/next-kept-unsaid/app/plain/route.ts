// Up to version 14 the answer is made while the app is built.
export async function GET() {
  return Response.json({ version: 1 });
}
