import type { LoaderFunction } from '@remix-run/node';

export const loader: LoaderFunction = async ({ request }) => { // handler: _ _ unguarded
  const count = Number(new URL(request.url).searchParams.get('count'));
  throw new Response('.'.repeat(count)); // amplifies: request
};
