const live = (app) => {
  app.get('/live', (req, res) => res.send('ok')); // handler: GET /live unguarded
};

const ready = (app) => {
  app.get('/ready', (req, res) => res.send('ok')); // handler: GET /ready unguarded
};

export const probes = [live, ready];
