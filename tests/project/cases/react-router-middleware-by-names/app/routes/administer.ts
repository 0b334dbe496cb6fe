export const loader = () => Response.json([]); // handler: GET /administer unguarded
