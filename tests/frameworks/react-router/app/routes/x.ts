import type { Route } from './+types/x';

export function loader({ request }: Route.LoaderArgs) {
  const n = Number(new URL(request.url).searchParams.get('n'));
  return new Response('ab'.repeat(n));
}

export async function action({ request }: Route.ActionArgs) {
  const { n } = await request.json();
  return Response.json({ text: 'ab'.repeat(n) });
}
