import { headers } from 'next/headers';

export const revalidate = 60;

export async function GET() { // handler: GET /zero unguarded
  return new Response((await headers()).get('user-agent'));
}
