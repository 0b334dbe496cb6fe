// sample: apps for a host of their own, below the limiter of the app that everybody comes to
import express, { Router } from 'express';
import subdomain from 'express-subdomain';
import { rateLimit } from 'express-rate-limit';
import { forTenants } from 'tenant-hosts';
import vhost from 'vhost';

const limited = express();
limited.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const api = express();
api.get('/users', (req, res) => res.json([])); // handler: GET /users guarded app
limited.use(vhost('api.example.com', api));

const admin = Router();
admin.get('/stats', (req, res) => res.json({})); // handler: GET /stats guarded app
limited.use(subdomain('admin', admin));

// What nobody knows may let in whom it likes.
const tenants = express();
tenants.get('/tenants', (req, res) => res.json([])); // handler: GET /tenants unknown
limited.use(forTenants(['one', 'two'], tenants));

const open = express();
const shop = express();
shop.get('/cart', (req, res) => res.json([])); // handler: GET /cart unguarded
open.use(vhost('shop.example.com', shop));
open.use(rateLimit({ windowMs: 60_000, limit: 10 }));

limited.listen(3000);
open.listen(3001);
