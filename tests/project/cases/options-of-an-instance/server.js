import express from 'express';
import { Limits } from './limits.js';

/** What its options are when it starts is not what they were when it was made. */
export class Server {
  options = { driver: 'none' };
  app = express();

  setOptions(options) {
    this.options = options;
  }

  start() {
    this.limits = new Limits(this);
    this.app.get('/', (req, res) => res.send('index')); // handler: GET / guarded
    this.app.listen(3000);
  }
}
