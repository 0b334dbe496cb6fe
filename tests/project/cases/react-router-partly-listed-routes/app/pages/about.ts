export const loader = () => Response.json([]); // handler: GET /about unguarded
