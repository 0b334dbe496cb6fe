// sample: the same names from other packages
import express from 'express';
import { rest } from 'service-rest';

class Users {
  async find() {
    return 'x'.repeat(1_000_000);
  }
}

const app = express();
app.use('/users', new Users());
app.get('/', (req, res) => res.send('hello')); // handler: GET / unguarded
rest(app);
