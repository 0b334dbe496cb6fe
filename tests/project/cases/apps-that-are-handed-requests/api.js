import express from 'express';

export const api = express();

api.get('/fish', (req, res) => { // handler: GET /fish guarded app
  res.send('fish');
});
