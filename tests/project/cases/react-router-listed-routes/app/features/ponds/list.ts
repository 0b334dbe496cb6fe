export const loader = () => Response.json([]); // handler: GET /ponds unguarded
