import { data, type ActionFunctionArgs } from 'react-router';

export const loader = () => Response.json([]); // handler: _ _ guarded

export async function action({ request }: ActionFunctionArgs) { // handler: _ _ guarded
  return data(await request.json(), { status: 201 });
}
