import { BooksApplication } from './application';

export async function main(options = {}) {
  const app = new BooksApplication(options);
  await app.boot();
  await app.start();
  return app;
}

if (require.main === module) void main();
