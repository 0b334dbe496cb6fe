// sample: functions with TypeScript's `this` parameter, which is none
import express, { type Express, type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';

class Uploads {
  static router(this: void, app: any) {
    app.get('/uploads/:name', Uploads.show); // handler: GET /uploads/:name unguarded
    app.post('/uploads', rateLimit({ windowMs: 60_000, limit: 10 }), Uploads.create); // handler: POST /uploads guarded route
  }

  static show(this: void, req: Request, res: Response) {
    res.send('x'.repeat(Number(req.query.size))); // amplifies: request
  }

  static create(this: void, _req: Request, res: Response) {
    res.sendStatus(201);
  }
}

const app: Express = express();
Uploads.router(app);
app.listen(3000);
