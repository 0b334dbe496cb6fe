// sample: packages without a row: they pass, unless their name speaks of limits
import express from 'express';
import helmet from 'helmet';
import cors from 'cors';
import morgan from 'morgan';
import compression from 'compression';
import timeout from 'connect-timeout';
import { createRateLimiter } from '@acme/edge';
import bruteForceShield from '@acme/shield';
import { session } from '@acme/session';

const app = express();

app.use(helmet());
app.use(cors({ origin: 'https://example.org' }));
app.use(morgan('combined'));
app.use(compression());
app.use(timeout('5s'));
app.use(session({ secret: 'keyboard cat' }));

app.get('/news', (req, res) => { // handler: GET /news unguarded
  res.json([]);
});

app.get('/stocks', createRateLimiter({ perMinute: 10 }), (req, res) => { // handler: GET /stocks unknown unknown-package
  res.json([]);
});

app.post('/login', bruteForceShield, (req, res) => { // handler: POST /login unknown unknown-package
  res.sendStatus(204);
});

const throttled = createRateLimiter({ perMinute: 10 });
app.use('/export', throttled);
app.get('/export/csv', (req, res) => { // handler: GET /export/csv unknown unknown-package
  res.type('csv').send('a,b');
});

app.listen(3000);
