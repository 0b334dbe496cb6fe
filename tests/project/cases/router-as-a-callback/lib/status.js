const { Router } = require('express');

module.exports = () => {
  const status = Router();
  status.get('/status', (req, res) => { // handler: GET /status guarded mount
    res.json({});
  });
  return status;
};
