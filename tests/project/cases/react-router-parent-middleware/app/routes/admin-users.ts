export function loader() { // handler: _ _ guarded or unknown
  return Response.json([]);
}
