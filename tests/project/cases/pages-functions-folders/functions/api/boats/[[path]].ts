export const onRequestDelete: PagesFunction = ({ params }) => Response.json(params.path); // handler: DELETE /api/boats/[[path]] guarded process
