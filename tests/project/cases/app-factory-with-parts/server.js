import { createApp } from './app.js';
import { limiter } from './limiter.js';
import { lobby } from './lobby.js';
import { vault } from './vault.js';

const app = createApp({ limiter, routers: { lobby, vault } });

app.listen(3000);
