export function loader() { // handler: GET /news unguarded
  return Response.json([]);
}
