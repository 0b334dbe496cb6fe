import { data } from 'react-router';
import { assertAllowed } from '../lib/limit.server';
import type { Route } from './+types/api.stars.$count';

export const loader = async ({ params }: Route.LoaderArgs) => { // handler: _ _ unguarded
  return new Response('*'.repeat(Number(params.count))); // amplifies: request
};

export const action = async ({ request }: Route.ActionArgs) => { // handler: _ _ guarded handler
  await assertAllowed(request);
  const { count } = await request.json();
  return data({ stars: Array(count).fill('*') }); // amplifies: request
};
