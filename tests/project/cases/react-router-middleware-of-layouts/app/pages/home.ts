export const loader = () => Response.json([]); // handler: GET / guarded process
