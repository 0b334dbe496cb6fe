import express from 'express';

export const open = express();

open.get('/fish', (req, res) => { // handler: GET /fish unguarded
  res.send('fish');
});
