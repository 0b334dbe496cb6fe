const { Router } = require('express');

const otp = Router();

otp.post('/', (req, res) => res.sendStatus(202)); // handler: POST / guarded

module.exports = otp;
