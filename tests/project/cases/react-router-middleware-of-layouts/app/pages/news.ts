export const loader = () => Response.json([]); // handler: GET /news unguarded
