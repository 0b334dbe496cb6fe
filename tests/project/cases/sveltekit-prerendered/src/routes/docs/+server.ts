// Layouts do not speak for endpoints.
export const POST = async ({ request }) => new Response(await request.text()); // handler: POST /docs unguarded
