export const loader = () => Response.json([]); // handler: GET /admin/users guarded process
