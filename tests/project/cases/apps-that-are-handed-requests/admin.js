import express from 'express';

export const admin = express();

admin.get('/fish', (req, res) => { // handler: GET /fish guarded app
  res.send('fish');
});
