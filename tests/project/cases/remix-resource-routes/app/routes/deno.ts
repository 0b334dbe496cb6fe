import { json, type LoaderFunctionArgs } from '@remix-run/deno';

export async function loader({ request }: LoaderFunctionArgs) { // handler: GET /deno unguarded
  return json({ text: 'x'.repeat(Number(new URL(request.url).searchParams.get('size'))) }); // amplifies: request
}
