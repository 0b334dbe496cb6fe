import polka from 'polka';
import { limiter } from './limiter.js';

const app = polka();

app.get('/before', (req, res) => res.end('ok')); // handler: GET /before unguarded ; near-miss: attached-after
app.use(limiter);
app.get('/after', (req, res) => res.end('ok')); // handler: GET /after guarded app
app.listen(3000);
