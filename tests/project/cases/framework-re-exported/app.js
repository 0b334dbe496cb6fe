import { express, limit } from './lib/http.js';
import { docks } from './docks.js';
import { ships } from './ships.js';

const app = express();

app.use('/ships', ships);
app.use(limit({ windowMs: 60_000, limit: 30 }));
app.use('/docks', docks);

app.listen(3000);
