const express = require('express');

/** Whoever uses the library brings what stands in front. */
exports.start = (options) => {
  const app = express();
  app.use(options.middleware);
  app.get('/health', (req, res) => { // handler: GET /health unknown
    res.json({ ok: true });
  });
  return app.listen(options.port);
};

exports.startHooked = (options) => {
  const app = express();
  options.before(app);
  app.get('/ready', (req, res) => { // handler: GET /ready unknown
    res.json({ ok: true });
  });
  return app.listen(options.port);
};
