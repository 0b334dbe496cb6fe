import { json } from '@remix-run/node';

export const loader = async () => json([]); // handler: _ _ unguarded
