export function loader() { // handler: GET /admin/users guarded process
  return Response.json([]);
}
