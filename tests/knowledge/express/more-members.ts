// sample: members of Express' requests and responses that are seldom used, and its other types
import express, { type Handler, type IRouter, type Request, type Response } from 'express';

const app = express();

app.use(express.raw({ limit: '1mb' }));
app.use(express.text(), express.urlencoded({ extended: true }));

app.get('/sources', (req: Request, res: Response) => { // handler: GET /sources unguarded
  res.write('x'.repeat(Number(req.signedCookies.size))); // amplifies: request
  res.write('x'.repeat(Number(req.header('x-size')))); // amplifies: request
  res.write(req.hostname + req.host);
  res.end();
});

app.get('/headers', (req: Request, res: Response) => { // handler: GET /headers unguarded
  res.append('x-line', 'x'.repeat(Number(req.query.append))); // amplifies: request
  res.cookie('name', 'x'.repeat(Number(req.query.cookie))); // amplifies: request
  res.links({ next: 'https://example.org/2' });
  res.vary('accept').clearCookie('old').contentType('text').attachment('name.txt');
  res.req.setEncoding('utf8');
  res.send('headers');
});

app.get('/render', (req: Request, res: Response) => res.render('page', { size: req.query.size })); // handler: GET /render unguarded
app.get('/file', (req: Request, res: Response) => res.sendFile('/srv/file')); // handler: GET /file unguarded
app.get('/file-4', (req: Request, res: Response) => res.sendfile('/srv/file')); // handler: GET /file-4 unguarded
app.get('/download', (req: Request, res: Response) => res.download('/srv/file')); // handler: GET /download unguarded

const typed: Handler = (req, res) => {
  res.json({ rows: 'x'.repeat(Number(req.query.size)) }); // amplifies: request
};

app.get('/typed', typed); // handler: GET /typed unguarded

export function register(router: IRouter): void {
  router.get('/registered', typed); // handler: GET /registered unknown
}
