import express from 'express';
import pages from './pages.js';

const app = express();

app.use(pages);
app.listen(3000);
