// sample: classes that extend the app of a framework are that app
import Koa from 'koa';
import ratelimit from 'koa-ratelimit';

class Open extends Koa {
  constructor() {
    super();
    this.use((ctx) => { // handler: * / unguarded
      ctx.body = 'x'.repeat(ctx.query.size); // amplifies: request
    });
  }
}

class Configured extends Koa {
  start() {
    this.use(ratelimit({ driver: 'memory', db: new Map(), max: 10, duration: 60_000 }));
    this.use((ctx) => { // handler: * / guarded app
      ctx.body = 'configured';
    });
    this.listen(3002);
  }
}

new Open().listen(3000);
new Configured().start();
