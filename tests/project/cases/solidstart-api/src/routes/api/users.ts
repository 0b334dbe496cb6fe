import type { APIEvent } from '@solidjs/start/server';
import { refuse } from '../../lib/limit';

export function GET({ request }: APIEvent) { // handler: GET /api/users unguarded
  const rows = Number(new URL(request.url).searchParams.get('rows'));
  return { rows: new Array(rows).fill(0) }; // amplifies: request
}

export async function POST(event: APIEvent) { // handler: POST /api/users guarded handler
  const refused = await refuse(event);
  if (refused) return refused;
  return Response.json(await event.request.json(), { status: 201 });
}

export async function PUT(event: APIEvent) { // handler: PUT /api/users unguarded ; near-miss: unchecked
  await refuse(event);
  return Response.json(await event.request.json());
}
