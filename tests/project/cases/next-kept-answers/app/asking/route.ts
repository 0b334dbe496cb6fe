export const revalidate = 60;

export async function GET(request: Request) { // handler: GET /asking unguarded
  const { searchParams } = new URL(request.url);
  return new Response('x'.repeat(Number(searchParams.get('size')))); // amplifies: request
}
