export const loader = () => Response.json([]); // handler: GET /ponds/:pond unguarded
