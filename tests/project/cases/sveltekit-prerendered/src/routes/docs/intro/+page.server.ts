export const prerender = false;

export const load = () => ({ at: Date.now() }); // handler: GET /docs/intro unguarded
