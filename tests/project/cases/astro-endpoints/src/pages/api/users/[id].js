export function GET({ params }) { // handler: GET /api/users/[id] unguarded
  return Response.json({ id: params.id });
}

// Lower case: ignored.
export function all() {
  return new Response('all');
}
