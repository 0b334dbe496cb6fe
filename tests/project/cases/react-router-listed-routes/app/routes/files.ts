export const loader = () => Response.json([]); // handler: GET /files/* unguarded
