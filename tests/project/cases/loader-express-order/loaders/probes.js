module.exports = function probes(app) {
  app.head('/status', (req, res) => res.end()); // handler: HEAD /status unguarded
};
