export const loader = () => Response.json([]); // handler: GET /alone unguarded
