import { json, type ActionFunctionArgs } from '@remix-run/node';

export const action = async ({ request }: ActionFunctionArgs) => { // handler: _ _ unguarded
  const { text } = await request.json();
  return json({ text: String(text).toUpperCase() });
};
