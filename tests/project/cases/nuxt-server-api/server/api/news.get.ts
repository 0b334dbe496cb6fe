export default defineCachedEventHandler(async () => ({ news: [] }), { maxAge: 60 }); // handler: GET /api/news unguarded
