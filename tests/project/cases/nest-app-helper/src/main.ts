import { AppModule } from './app.module.ts';
import { createApp } from './create-app.ts';

const app = await createApp(AppModule, true);
await app.listen(3000);
