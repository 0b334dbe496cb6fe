import polka from 'polka';
import { limiter } from './limiter.js';

const app = polka();

app.get('/before', (req, res) => res.end('ok')); // handler: GET /before guarded app
app.use(limiter);
app.get('/after', (req, res) => res.end('ok')); // handler: GET /after guarded app
app.listen(3000);
