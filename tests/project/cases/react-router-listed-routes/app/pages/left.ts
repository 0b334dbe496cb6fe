// No route names it.
export const loader = () => Response.json([]);
