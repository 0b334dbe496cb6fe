import express from 'express';
import { perMinute, tagged } from '@depot/limits';
import { perMinute as strict } from '@depot/limits/http';

const app = express();

app.get('/parcels', perMinute(10), (req, res) => res.json([])); // handler: GET /parcels guarded route
app.get('/shelves', tagged(10), (req, res) => res.json([])); // handler: GET /shelves unguarded
app.post('/parcels', strict(5), (req, res) => res.sendStatus(201)); // handler: POST /parcels guarded route

app.listen(3000);
