export const loader = () => Response.json([]); // handler: GET /shop/goods guarded process
