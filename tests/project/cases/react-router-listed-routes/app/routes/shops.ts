export const loader = () => Response.json([]); // handler: GET ? unguarded
