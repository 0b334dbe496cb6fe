import { H3, serve } from 'h3';

const app = new H3();

app.get('/numbers', () => [1, 2, 3]); // handler: GET /numbers unguarded

serve(app, { port: 3002 });
