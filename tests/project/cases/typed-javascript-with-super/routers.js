import express from 'express';

class Base {
  constructor(name) {
    this.name = name;
  }

  expressRouter() {
    const router = express.Router();
    router.get(this.path(), (req, res) => res.json({ name: this.name })); // handler: GET /base unguarded
    return router;
  }

  path() {
    return '/base';
  }
}

export class OpenRouter extends Base {
  expressRouter() {
    const router = express.Router();
    router.get('/open', (req, res) => res.send('open')); // handler: GET /open unguarded
    router.use(super.expressRouter());
    return router;
  }
}

export class QuietRouter extends Base {
  expressRouter() {
    const router = super.expressRouter();
    router.get('/quiet', (req, res) => res.send('quiet')); // handler: GET /quiet guarded
    return router;
  }
}
