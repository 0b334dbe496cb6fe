// sample: what the methods and schemas of Yup make of a bound, one by one
import express from 'express';
import * as yup from 'yup';

const app = express();

app.post('/1', (req, res) => { // handler: POST /1 unguarded
  res.send('x'.repeat(yup.number().max(500_000).optional().validateSync(req.query.n))); // amplifies: request 500000
});

app.post('/2', (req, res) => { // handler: POST /2 unguarded
  res.send('x'.repeat(yup.number().max(500_000).defined().validateSync(req.query.n))); // amplifies: request 500000
});

app.post('/3', (req, res) => { // handler: POST /3 unguarded
  res.send('x'.repeat(yup.number().max(500_000).notRequired().validateSync(req.query.n))); // amplifies: request 500000
});

app.post('/4', (req, res) => { // handler: POST /4 unguarded
  res.send('x'.repeat(yup.number().max(500_000).nullable().validateSync(req.query.n))); // amplifies: request 500000
});

app.post('/5', (req, res) => { // handler: POST /5 unguarded
  res.send('x'.repeat(yup.number().max(500_000).nonNullable().validateSync(req.query.n))); // amplifies: request 500000
});

app.post('/6', (req, res) => { // handler: POST /6 unguarded
  res.send('x'.repeat(yup.number().max(500_000).label('n').validateSync(req.query.n))); // amplifies: request 500000
});

app.post('/7', (req, res) => { // handler: POST /7 unguarded
  res.send('x'.repeat(yup.number().max(500_000).meta({}).validateSync(req.query.n))); // amplifies: request 500000
});

app.post('/8', (req, res) => { // handler: POST /8 unguarded
  res.send('x'.repeat(yup.number().max(500_000).typeError('n').validateSync(req.query.n))); // amplifies: request 500000
});

app.post('/9', (req, res) => { // handler: POST /9 unguarded
  res.send('x'.repeat(yup.number().max(500_000).describe().validateSync(req.query.n))); // amplifies: request 500000
});

app.post('/10', (req, res) => { // handler: POST /10 unguarded
  res.send('x'.repeat(yup.string().lowercase().validateSync(req.query.n))); // amplifies: request
});

app.post('/11', (req, res) => { // handler: POST /11 unguarded
  res.send('x'.repeat(yup.string().uppercase().validateSync(req.query.n))); // amplifies: request
});

app.post('/12', (req, res) => { // handler: POST /12 unguarded
  res.send('x'.repeat(yup.string().ensure().validateSync(req.query.n))); // amplifies: request
});

app.post('/13', (req, res) => { // handler: POST /13 unguarded
  res.send('x'.repeat(yup.string().trim().validateSync(req.query.n))); // amplifies: request
});

app.post('/14', (req, res) => { // handler: POST /14 unguarded
  res.send('x'.repeat(yup.string().length(2).validateSync(req.query.n)));
});

app.post('/15', (req, res) => { // handler: POST /15 unguarded
  res.send('x'.repeat(yup.number().negative().validateSync(req.query.n)));
});

app.post('/16', (req, res) => { // handler: POST /16 unguarded
  res.send('x'.repeat(yup.number().moreThan(1).validateSync(req.query.n))); // amplifies: request
});

app.post('/17', (req, res) => { // handler: POST /17 unguarded
  res.send('x'.repeat(yup.number().max(500_000).truncate().validateSync(req.query.n))); // amplifies: request 500000
});

app.post('/18', (req, res) => { // handler: POST /18 unguarded
  res.send('x'.repeat(yup.string().matches(/^\d{1,2}$/).validateSync(req.query.n)));
});

app.post('/19', (req, res) => { // handler: POST /19 unguarded
  res.send('x'.repeat(yup.array().of(yup.number().max(500_000)).validateSync(req.query.n)[0])); // amplifies: request 500000
});

app.post('/20', (req, res) => { // handler: POST /20 unguarded
  res.send('x'.repeat(yup.array(yup.number().max(500_000)).validateSync(req.query.n)[0])); // amplifies: request 500000
});

app.post('/21', (req, res) => { // handler: POST /21 unguarded
  res.send('x'.repeat(yup.mixed().validateSync(req.query.n))); // amplifies: request
});

app.post('/22', (req, res) => { // handler: POST /22 unguarded
  res.send('x'.repeat(yup.object({}).concat(yup.object({ n: yup.number().max(500_000) })).validateSync(req.query).n)); // amplifies: request 500000
});

app.post('/23', (req, res) => { // handler: POST /23 unguarded
  res.send('x'.repeat(yup.object({ n: yup.number().max(500_000) }).noUnknown().deepPartial().validateSync(req.query).n)); // amplifies: request 500000
});
