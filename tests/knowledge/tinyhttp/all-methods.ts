// sample: the methods of tinyhttp, and members that are seldom used
import { App, type Handler } from '@tinyhttp/app';

const app = new App();
const answer: Handler = (req, res) => {
  res.send('x'.repeat(Number(req.query.size))); // amplifies: request
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

app.set('subdomain offset', 1);
app.enable('xPoweredBy');
app.engine('html', (path, data, options, done) => done(null, path));

app.get('/headers', (req, res) => { // handler: GET /headers unguarded
  res.append('x-a', 'x'.repeat(Number(req.get('x-size')))); // amplifies: request
  res.cookie('name', 'y'.repeat(Number(req.query.size))); // amplifies: request
  res.status(200).type('text');
  res.send(req.originalUrl + req.path);
});

app.get('/nothing', (req, res) => res.sendStatus(204)); // handler: GET /nothing unguarded
app.get('/moved', (req, res) => res.redirect('/')); // handler: GET /moved unguarded
app.get('/file', (req, res) => res.sendFile('/srv/file')); // handler: GET /file unguarded
app.get('/download', (req, res) => res.download('/srv/file')); // handler: GET /download unguarded
app.get('/page', (req, res) => res.render('page')); // handler: GET /page unguarded
app.listen(3000);

export function onApp(given: App): void {
  given.get('/given', answer); // handler: GET /given unknown
}
