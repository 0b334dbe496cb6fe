export function loader() { // handler: _ _ unguarded or unknown
  return Response.json([]);
}
