export const loader = () => Response.json([]); // handler: GET /goods guarded process
