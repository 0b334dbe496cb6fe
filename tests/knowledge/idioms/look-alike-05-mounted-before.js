// sample: routers mounted before use(limiter)
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const users = express.Router();
const orders = express.Router();
const products = express.Router();

users.get('/', (req, res) => res.json([])); // handler: GET / unguarded ; near-miss: attached-after
orders.get('/', (req, res) => res.json([])); // handler: GET / unguarded ; near-miss: attached-after
products.get('/', (req, res) => res.json([])); // handler: GET / guarded app

app.use('/users', users);
app.use('/orders', express.json(), orders);
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
app.use('/products', products);

app.listen(3000);
