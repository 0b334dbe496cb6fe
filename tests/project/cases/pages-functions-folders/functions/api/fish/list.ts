export const onRequestPut: PagesFunction = () => Response.json([]); // handler: PUT /api/fish/list unguarded
