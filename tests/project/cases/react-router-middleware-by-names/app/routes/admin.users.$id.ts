export const loader = () => Response.json([]); // handler: GET /admin/users/:id guarded process
