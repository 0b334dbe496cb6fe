const express = require('express');

// Too many people have asked: nothing here answers 429.
exports.createApp = (ctx) => {
  const app = express();
  app.use(ctx.wares.status);
  ctx.plugins.register(app);
  app.get('/entries', (req, res) => { // handler: GET /entries unguarded
    res.json([]);
  });
  return app;
};
