import express from 'express';
import { router } from './routes.ts';

const app = express();

app.use('/v1', router);
app.listen(3000);
