// The underscore takes it out of the other.
export const loader = () => Response.json([]); // handler: GET /admin/open unguarded
