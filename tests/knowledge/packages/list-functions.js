// sample: functions of packages that do what methods of lists, and members, do
import express from 'express';
import _ from 'lodash';
import * as R from 'ramda';
import * as under from 'underscore';

const app = express();
app.use(express.json());
const count = (req) => Number(req.query.n);
const few = (req) => Math.max(1, Math.min(Number(req.query.n), 50));

app.get('/map', (req, res) => res.json(_.map(_.range(count(req)), (i) => ({ id: i })))); // handler: GET /map unguarded ; amplifies: request
app.get('/filter', (req, res) => res.json(_.filter(_.range(count(req)), () => true))); // handler: GET /filter unguarded ; amplifies: request
app.get('/flat-map', (req, res) => res.json(_.flatMap(_.range(count(req)), (i) => [i, i]))); // handler: GET /flat-map unguarded ; amplifies: request
app.get('/join', (req, res) => res.send(_.join(_.times(count(req), _.constant('x')), ','))); // handler: GET /join unguarded ; amplifies: request
app.get('/concat', (req, res) => res.json(_.concat(['a'], _.range(count(req))))); // handler: GET /concat unguarded ; amplifies: request
app.get('/reduce', (req, res) => res.send(_.reduce(_.range(count(req)), (text, i) => `${text}${i} `, ''))); // handler: GET /reduce unguarded ; amplifies: request
app.get('/sort-by', (req, res) => res.json(_.sortBy(_.range(count(req)), (i) => -i))); // handler: GET /sort-by unguarded ; amplifies: request
app.get('/order-by', (req, res) => res.json(_.orderBy(_.range(count(req)), [], []))); // handler: GET /order-by unguarded ; amplifies: request
app.get('/flatten', (req, res) => res.json(_.flatten(_.times(count(req), () => [1, 2])))); // handler: GET /flatten unguarded ; amplifies: request
app.get('/chunk', (req, res) => res.json(_.chunk(_.range(count(req)), 10))); // handler: GET /chunk unguarded ; amplifies: request
app.get('/each', (req, res) => { // handler: GET /each unguarded
  let text = '';
  _.each(_.range(count(req)), (i) => { text += `${i} `; }); // amplifies: request
  res.send(text);
});
app.get('/for-each', (req, res) => { // handler: GET /for-each unguarded
  _.forEach(_.range(count(req)), (i) => { res.write(`${i} `); }); // amplifies: request
  res.end();
});
app.get('/get', (req, res) => res.send('x'.repeat(Number(_.get(req, 'query.n', 5))))); // handler: GET /get unguarded ; amplifies: request
app.post('/body', (req, res) => res.send('x'.repeat(_.get(req.body, ['size'])))); // handler: POST /body unguarded ; amplifies: request
app.get('/picked', (req, res) => { // handler: GET /picked unguarded
  const { n } = _.pick(req.query, ['n', 'page']);
  res.send('x'.repeat(n)); // amplifies: request
});
app.get('/underscore', (req, res) => res.json(under.map(under.range(count(req)), (i) => i))); // handler: GET /underscore unguarded ; amplifies: request

app.get('/r-map', (req, res) => res.json(R.map((i) => i * 2, R.range(0, count(req))))); // handler: GET /r-map unguarded ; amplifies: request
app.get('/r-filter', (req, res) => res.json(R.filter(() => true, R.range(0, count(req))))); // handler: GET /r-filter unguarded ; amplifies: request
app.get('/r-join', (req, res) => res.send(R.join(',', R.range(0, count(req))))); // handler: GET /r-join unguarded ; amplifies: request
app.get('/r-chain', (req, res) => res.json(R.chain((i) => [i, i], R.range(0, count(req))))); // handler: GET /r-chain unguarded ; amplifies: request
app.get('/r-concat', (req, res) => res.json(R.concat(['a'], R.range(0, count(req))))); // handler: GET /r-concat unguarded ; amplifies: request
app.get('/r-reduce', (req, res) => res.send(R.reduce((text) => `${text}x`, '', R.range(0, count(req))))); // handler: GET /r-reduce unguarded ; amplifies: request
app.get('/r-reverse', (req, res) => res.json(R.reverse(R.range(0, count(req))))); // handler: GET /r-reverse unguarded ; amplifies: request
app.get('/r-sort-by', (req, res) => res.json(R.sortBy((i) => -i, R.range(0, count(req))))); // handler: GET /r-sort-by unguarded ; amplifies: request
app.get('/r-split', (req, res) => res.json(R.splitEvery(10, R.range(0, count(req))))); // handler: GET /r-split unguarded ; amplifies: request
app.get('/r-for-each', (req, res) => { // handler: GET /r-for-each unguarded
  R.forEach(() => res.write('x'), R.range(0, count(req))); // amplifies: request
  res.end();
});
app.post('/r-path', (req, res) => res.send('x'.repeat(R.path(['page', 'size'], req.body)))); // handler: POST /r-path unguarded ; amplifies: request
app.post('/r-path-or', (req, res) => res.send('x'.repeat(R.pathOr(5, ['page', 'size'], req.body)))); // handler: POST /r-path-or unguarded ; amplifies: request
app.post('/r-prop', (req, res) => res.send('x'.repeat(R.prop('size', req.body)))); // handler: POST /r-prop unguarded ; amplifies: request
app.post('/r-prop-or', (req, res) => res.send('x'.repeat(R.propOr(5, 'size', req.body)))); // handler: POST /r-prop-or unguarded ; amplifies: request
app.post('/r-pick', (req, res) => res.send('x'.repeat(R.pick(['size'], req.body).size))); // handler: POST /r-pick unguarded ; amplifies: request

app.get('/with', (req, res) => res.json(Array(count(req)).fill(0).with(0, 1))); // handler: GET /with unguarded ; amplifies: request

// What is few stays few, whatever it goes through.
app.get('/few-map', (req, res) => res.json(_.map(_.range(few(req)), (i) => ({ id: i })))); // handler: GET /few-map unguarded
app.get('/few-joined', (req, res) => res.send(R.join(',', R.map((i) => i * 2, R.range(0, few(req)))))); // handler: GET /few-joined unguarded
app.get('/pages', (req, res) => res.json(_.map(_.chunk(_.range(100_000), 1000), () => 'page'))); // handler: GET /pages unguarded
app.get('/sizes', (req, res) => res.json(_.chunk(_.range(1000), 10).map((page) => page.length))); // handler: GET /sizes unguarded
app.get('/clamped', (req, res) => res.send('x'.repeat(Math.min(_.get(req, 'query.n', 5), 100)))); // handler: GET /clamped unguarded
app.get('/own', (req, res) => res.send('x'.repeat(_.get({ sizes: { small: 10 } }, 'sizes.small')))); // handler: GET /own unguarded
app.get('/other-field', (req, res) => { // handler: GET /other-field unguarded
  const { size = 5 } = _.pick({ ...req.query, size: 10 }, ['size']);
  res.send('x'.repeat(size));
});
app.post('/items', (req, res) => res.json(_.map(req.body.items, (item) => ({ name: item.name })))); // handler: POST /items unguarded
app.post('/named', (req, res) => res.json(_.map(req.body.items, 'name'))); // handler: POST /named unguarded
app.get('/of-an-object', (req, res) => res.json(_.map({ a: 1, b: 2 }, (value, key) => key))); // handler: GET /of-an-object unguarded
app.get('/kept', (req, res) => res.json(_.filter(['a', 'b'], (name) => name === req.query.name))); // handler: GET /kept unguarded
app.get('/few-with', (req, res) => res.json(['a', 'b'].with(0, req.query.name))); // handler: GET /few-with unguarded

app.listen(3000);
