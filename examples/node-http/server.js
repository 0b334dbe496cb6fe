import { createServer } from 'node:http';

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url, 'http://localhost');
  const amount = Number(searchParams.get('amount') ?? 16);

  response.setHeader('content-type', 'application/octet-stream');
  response.end(Buffer.alloc(amount, 'noise'));
});

server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
