import express from 'express';
import site from './site.mjs';

const app = express();

app.use(site);

app.listen(3000);
