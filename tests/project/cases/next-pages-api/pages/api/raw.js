export const config = { api: { bodyParser: false } };

export default (req, res) => { // handler: * /api/raw unguarded
  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.once('end', () => {
    const { count } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    res.appendHeader('x-kind', 'stars');
    res.removeHeader('etag');
    res.end('*'.repeat(count)); // amplifies: request
  });
};
