import { json, type LoaderFunctionArgs } from '@remix-run/cloudflare';

export async function loader({ request }: LoaderFunctionArgs) { // handler: GET /cloudflare unguarded
  return json({ text: 'x'.repeat(Number(new URL(request.url).searchParams.get('size'))) }); // amplifies: request
}
