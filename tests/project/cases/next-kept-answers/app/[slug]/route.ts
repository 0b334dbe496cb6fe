export const revalidate = 60;

/** Each slug has an answer of its own. */
export async function GET() { // handler: GET /[slug] unguarded
  return new Response('page');
}
