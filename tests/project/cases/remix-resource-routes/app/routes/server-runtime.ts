import { json, type LoaderFunctionArgs } from '@remix-run/server-runtime';

export async function loader({ request }: LoaderFunctionArgs) { // handler: GET /server-runtime unguarded
  return json({ text: 'x'.repeat(Number(new URL(request.url).searchParams.get('size'))) }); // amplifies: request
}
