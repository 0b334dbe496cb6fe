export function sendRows(res, count) {
  for (let i = 0; i < count; i++) {
    res.write(`row ${i}\n`);
  }
  res.end();
}

export function sendHead(res, count) {
  const rows = Math.min(Number(count) || 0, 50);
  for (let i = 0; i < rows; i++) {
    res.write(`row ${i}\n`);
  }
  res.end();
}

export const sendJson = (res, value) => res.status(200).json(value);

export function sendPadding(req, res) {
  res.send(' '.repeat(Number(req.query.padding)));
}
