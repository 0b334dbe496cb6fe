const express = require('express');
const links = require('./controllers/links');

const app = express();

app.post('/links', links.create); // handler: POST /links guarded handler
app.delete('/links/:id', links.remove); // handler: DELETE /links/:id guarded handler
app.get('/links/:id', links.follow); // handler: GET /links/:id unguarded

app.listen(3000);
