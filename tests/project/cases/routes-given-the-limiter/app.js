import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { orders } from './orders.js';
import { invoices } from './invoices.js';
import { refunds } from './refunds.js';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const noop = (req, res, next) => next();

orders(app, limiter);
invoices(app, { guard: limiter, log: noop });
refunds(app, noop);

app.listen(3000);
