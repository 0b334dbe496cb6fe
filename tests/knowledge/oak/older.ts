// sample: oak as it was imported before there was a registry
import { Application } from 'https://deno.land/x/oak@v12.6.1/mod.ts';

const app = new Application();

app.use((ctx) => { // handler: * / unguarded
  ctx.response.body = 'hello';
});

await app.listen({ port: 8000 });
