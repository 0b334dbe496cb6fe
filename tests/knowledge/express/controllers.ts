// sample: controllers typed by Request and Response, in an object, a class and as RequestHandler
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

const list: RequestHandler = (_req, res) => {
  res.json([]);
};

const show: RequestHandler<{ id: string }> = (req, res) => {
  res.json({ id: req.params.id });
};

async function create(req: Request, res: Response, next: NextFunction): Promise<void> {
  try {
    await Promise.resolve(req.body);
    res.sendStatus(201);
  } catch (error) {
    next(error);
  }
}

const trips = {
  plan(_req: Request, res: Response): void {
    res.json({ legs: [] });
  },
  cancel: (_req: Request, res: Response): void => {
    res.sendStatus(204);
  },
};

class CityController {
  async all(_req: Request, res: Response): Promise<void> {
    res.json(await Promise.resolve(['Turin']));
  }

  readonly one = (req: Request, res: Response): void => {
    res.json({ name: req.params['name'] });
  };
}

const cities = new CityController();

app.get('/stops', list); // handler: GET /stops unguarded
app.get('/stops/:id', limiter, show); // handler: GET /stops/:id guarded route
app.post('/stops', create); // handler: POST /stops unguarded
app.get('/trips', trips.plan); // handler: GET /trips unguarded
app.delete('/trips/:id', limiter, trips.cancel); // handler: DELETE /trips/:id guarded route
app.get('/cities', cities.all.bind(cities)); // handler: GET /cities unguarded
app.get('/cities/:name', limiter, cities.one); // handler: GET /cities/:name guarded route

app.use((error: Error, _req: Request, res: Response, _next: NextFunction) => {
  res.status(500).json({ error: error.message });
});

app.listen(3000);
