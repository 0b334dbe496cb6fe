export const onRequestGet: PagesFunction = () => Response.json([]); // handler: GET /api guarded process
export const onRequestPost: PagesFunction = () => new Response(null, { status: 201 }); // handler: POST /api unguarded
