import { limit } from '../../limit.server';

export const middleware = [limit];

export const loader = () => Response.json([]); // handler: GET /news guarded
