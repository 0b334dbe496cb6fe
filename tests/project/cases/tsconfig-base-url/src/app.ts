import express from 'express';
import apiLimiter from 'middleware/apiLimiter';
import requestId from 'middleware/requestId';
import { flights } from 'routes/flights';
import { airports } from 'routes/airports';

const app = express();

app.use(requestId);
app.use('/airports', airports);
app.use('/flights', apiLimiter, flights);

export default app;
