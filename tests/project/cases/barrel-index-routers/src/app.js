import express from 'express';
import { limiter } from './middleware/index.js';
import { events, venues, artists as people } from './routes/index.js';

export const app = express();

app.use('/events', events);
app.use('/venues', limiter, venues);
app.use('/artists', [limiter], people);
