export default async (req, res) => { // handler: * /api/banner unguarded
  const { width = 80, rows } = req.body;
  if (rows > 1000) {
    res.status(400).end();
    return;
  }
  res.write('='.repeat(width)); // amplifies: request
  res.end('-'.repeat(rows));
};
