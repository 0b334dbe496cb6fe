export default function table(req, res) { // handler: * /api/table unguarded
  const rows = Math.min(Number(req.query.rows) || 10, 100);
  res.setHeader('content-type', 'text/csv');
  for (let i = 0; i < rows; i++) {
    res.write('a;b;c\n');
  }
  for (let i = 0; i < Number(req.query.notes); i++) { // amplifies: request
    res.write('note\n');
  }
  res.end();
}
