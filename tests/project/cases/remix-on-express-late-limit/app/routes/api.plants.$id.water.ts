import { json, type ActionFunctionArgs } from '@remix-run/node';

export async function action({ params }: ActionFunctionArgs) { // handler: _ _ unguarded
  return json({ watered: params.id });
}
