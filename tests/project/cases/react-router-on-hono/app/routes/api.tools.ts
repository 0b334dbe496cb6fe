export const loader = () => Response.json([]); // handler: _ _ guarded
