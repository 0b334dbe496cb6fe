import { json } from '@sveltejs/kit';
import { timed } from '../../lib/limited';

export const GET = timed(async ({ url }) => json({ city: url.searchParams.get('city') })); // handler: GET /timed unguarded
