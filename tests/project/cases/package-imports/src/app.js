import express from 'express';
import { burst, strict } from '#limits';
import links from '#routes/links';
import stats from '#routes/stats';

export const app = express();

app.use('/links', strict, links);
app.use('/stats', burst, stats);
