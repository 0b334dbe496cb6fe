import express from 'express';

const first = express();
const second = express();

// A method of one app that is given another: what it does to that is not seen.
first.get.call(second, '/taken', (req, res) => res.send('taken'));

second.get('/own', (req, res) => res.send('own')); // handler: GET /own unknown

second.listen(3001);
