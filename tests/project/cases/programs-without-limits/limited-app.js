const express = require('express');

exports.createApp = (ctx) => {
  const app = express();
  app.use(ctx.limits.all);
  app.get('/entries', (req, res) => { // handler: GET /entries unknown
    res.json([]);
  });
  return app;
};
