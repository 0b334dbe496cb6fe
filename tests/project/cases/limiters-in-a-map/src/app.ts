import express, { type NextFunction, type Request, type Response } from 'express';
import { LimiterManager } from './limits/manager.js';

const app = express();

const limitFlow = async (req: Request, res: Response, next: NextFunction) => {
  try {
    return LimiterManager.getInstance().forFlow()(req, res, next);
  } catch (error) {
    next(error);
  }
};

// Whether there is a limiter for the request is decided while the server runs.
app.post('/flows/:id', limitFlow, (req, res) => { // handler: POST /flows/:id unknown
  res.json({});
});
app.get('/teams', (req, res, next) => LimiterManager.getInstance().forTeam(req, res, next), (req, res) => { // handler: GET /teams unknown
  res.json([]);
});
app.get('/logs', (req, res, next) => LimiterManager.getInstance().log(req, res, next), (req, res) => { // handler: GET /logs unguarded
  res.json([]);
});

app.listen(3000);
