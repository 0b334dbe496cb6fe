export const loader = () => Response.json([]); // handler: GET /news guarded process
