import type { ActionFunctionArgs } from '@remix-run/node';

export async function action({ request }: ActionFunctionArgs) { // handler: _ _ guarded
  return Response.json(await request.json());
}
