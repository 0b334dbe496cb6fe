// sample: the methods of Polka, and its types
import polka, { type Middleware, type NextHandler, type Polka, type Request, type Response } from 'polka';

const app = polka();
const answer: Middleware = (req, res) => {
  res.end('x'.repeat(Number(req.query.size))); // amplifies: request
};

app.get('/get', answer); // handler: GET /get unguarded
app.head('/head', answer); // handler: HEAD /head unguarded
app.post('/post', answer); // handler: POST /post unguarded
app.put('/put', answer); // handler: PUT /put unguarded
app.patch('/patch', answer); // handler: PATCH /patch unguarded
app.delete('/delete', answer); // handler: DELETE /delete unguarded
app.options('/options', answer); // handler: OPTIONS /options unguarded
app.connect('/connect', answer); // handler: CONNECT /connect unguarded
app.trace('/trace', answer); // handler: TRACE /trace unguarded
app.all('/all', answer); // handler: * /all unguarded
app.add('GET', '/added', answer); // handler: GET /added unguarded

app.get('/sources', (req: Request, res: Response) => { // handler: GET /sources unguarded
  res.end([req.originalUrl, req.path, req.search].join(' '));
});

function pass(req: Request, res: Response, next: NextHandler): void {
  next();
}

app.get('/passed', pass, answer); // handler: GET /passed unguarded
app.listen(3000);

export function onApp(given: Polka): void {
  given.get('/given', answer); // handler: GET /given unknown
}
