// Its middleware sees those with other methods as well.
export const onRequest: PagesFunction = () => Response.json([]); // handler: * /api/ponds unguarded
