export function stars(req, res) {
  const url = new URL(req.url, 'http://localhost');
  res.end('*'.repeat(Number(url.searchParams.get('n'))));
}

export function notFound(req, res) {
  res.writeHead(404).end('not found');
}
