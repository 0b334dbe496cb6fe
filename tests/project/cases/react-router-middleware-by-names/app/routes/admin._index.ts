export const loader = () => Response.json([]); // handler: GET /admin guarded process
