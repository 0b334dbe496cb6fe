// Nothing says that it is one.
export const loader = () => Response.json([]);
