import { createApp } from './app.js';

class Service {
  async run(): Promise<void> {
    const app = createApp();
    app.listen(3000);
  }
}

await new Service().run();
