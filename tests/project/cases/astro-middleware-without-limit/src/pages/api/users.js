export const GET = () => Response.json([]); // handler: GET /api/users unguarded
