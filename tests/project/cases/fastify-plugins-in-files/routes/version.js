exports.version = (app) => {
  app.get('/version', async () => '1.0.0'); // handler: GET /version unguarded
};
