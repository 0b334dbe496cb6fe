import express from 'express';

export const counted = express();

counted.get('/fish', (req, res) => { // handler: GET /fish guarded mount
  res.send('fish');
});
