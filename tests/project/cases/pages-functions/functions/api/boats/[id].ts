export const onRequest: PagesFunction = async ({ params, request }) => { // handler: * /api/boats/[id] unguarded
  const copies = Number(new URL(request.url).searchParams.get('copies'));
  return new Response(`${params.id}\n`.repeat(copies)); // amplifies: request
};
