// sample: a router that nothing mounts, beside one that is mounted
import express, { Router } from 'express';

const app = express();

const drafts = Router();
drafts.get('/drafts', (req, res) => { // handler: GET /drafts unknown not-mounted
  res.json([]);
});

const pages = Router();
pages.get('/pages', (req, res) => { // handler: GET /pages unguarded
  res.json([]);
});

app.use(pages);
app.listen(3000);
