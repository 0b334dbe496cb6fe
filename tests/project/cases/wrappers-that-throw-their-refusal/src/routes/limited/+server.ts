import { json } from '@sveltejs/kit';
import { limited } from '../../lib/limited';

export const GET = limited(30, async ({ url }) => json({ city: url.searchParams.get('city') })); // handler: GET /limited guarded
