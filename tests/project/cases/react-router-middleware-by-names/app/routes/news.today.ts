export const loader = () => Response.json([]); // handler: GET /news/today guarded process
