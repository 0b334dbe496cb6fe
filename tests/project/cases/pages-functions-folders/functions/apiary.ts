// The name of its file begins as the folder's.
export const onRequestGet: PagesFunction = () => Response.json([]); // handler: GET /apiary unguarded
