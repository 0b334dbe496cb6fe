export const loader = () => Response.json([]); // handler: GET /shop/goods/:id guarded process

export const action = () => Response.json([]); // handler: POST /shop/goods/:id guarded process
