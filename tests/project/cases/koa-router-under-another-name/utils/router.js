exports.router = (router, base, path, method) => {
  router[method](base + path, async (ctx) => { // handler: POST /router/ponds unguarded ; near-miss: attached-after
    ctx.body = 'made';
  });
};
