export const loader = () => Response.json([]); // handler: _ _ guarded

export async function action({ request }: { request: Request }) { // handler: _ _ guarded
  return Response.json(await request.json());
}
