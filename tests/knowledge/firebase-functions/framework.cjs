// sample: the framework of Google Cloud in CommonJS, and a function of the same name
const functions = require('@google-cloud/functions-framework');

functions.http('named', handle); // handler: callback unguarded

function handle(req, res) {
  res.json({ rows: Array(Number(req.query.rows)).fill(0) }); // amplifies: request
}

const other = { http: (name, callback) => callback };

other.http('other', (req, res) => res.send('other'));
