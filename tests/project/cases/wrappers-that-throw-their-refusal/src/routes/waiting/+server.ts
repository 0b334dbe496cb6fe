import { json } from '@sveltejs/kit';
import { waiting } from '../../lib/limited';

export const GET = waiting(30, async ({ url }) => json({ city: url.searchParams.get('city') })); // handler: GET /waiting guarded
