exports.limited = (router, base, path, method) => {
  router[method](base + path, async (ctx) => { // handler: POST /limited/ponds guarded app
    ctx.body = 'made';
  });
};
