// sample: express-brute from TypeScript, kept in a class
import express, { type Request, type Response } from 'express';
import ExpressBrute from 'express-brute';

class LoginGuard {
  private readonly brute = new ExpressBrute(new ExpressBrute.MemoryStore(), { freeRetries: 5 });

  get prevent() {
    return this.brute.prevent;
  }
}

const guard = new LoginGuard();
const idle = new ExpressBrute(new ExpressBrute.MemoryStore());
const app = express();

app.post('/login', guard.prevent, (_req: Request, res: Response) => { // handler: POST /login guarded route
  res.sendStatus(204);
});

app.post('/reset', (_req: Request, res: Response) => { // handler: POST /reset unguarded ; near-miss: never-attached
  res.sendStatus(202);
});

app.listen(3000, () => {
  console.log('brute store', idle.store);
});
