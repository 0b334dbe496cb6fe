import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';

class ResponseView {
  get(_request: Request, response: Response): void {
    response.type('text/plain').send('response'.repeat(1_000_000));
  }
}

const app = express();
const view = new ResponseView();

app.get('/{*path}', (request, response) => view.get(request, response));

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`listening on http://127.0.0.1:${port}`);
});
