export const loader = () => Response.json([]); // handler: GET /inside unguarded
