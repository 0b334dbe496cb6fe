export const onRequest: PagesFunction = ({ params }) => Response.json(params.id); // handler: * /api/boats/[id] guarded process
