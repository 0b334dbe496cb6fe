import express from 'express';
import routes from './routes';

const app = express();

app.use('/v1', routes);
app.listen(3000);
