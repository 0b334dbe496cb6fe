import express from 'express';
import { rateLimit } from 'express-rate-limit';
import * as reports from './report.controller.ts';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/reports', reports.list); // handler: GET /reports guarded app
app.get('/reports/heading', reports.heading); // handler: GET /reports/heading guarded app
app.get('/reports/preview', reports.preview); // handler: GET /reports/preview guarded app
app.get('/reports/short', reports.shortHeading); // handler: GET /reports/short guarded app

app.listen(3000);
