export async function GET({ params }) { // handler: GET /api/users/[id] unguarded
  return { id: params.id };
}
