const { rateLimit } = require('express-rate-limit');

const limiter = rateLimit({ windowMs: 60_000, max: 10 });

/** It speaks of 429 and lets requests through that it does not know; long enough not to be run for each request. */
function secure(app, options) {

  function denied(req, res) {
    res.status(401);
    if (req.accepts('application/json') && !req.accepts('text/html')) {
      res.set('Content-Type', 'application/json');
      res.json({ error: 'Permission denied', realm: options.realm });
    } else {
      res.type('text/plain').send('You do not have permission to view this resource.');
    }
  }

  function adminOnly(redirect) {
    return function (req, res, next) {
      const { principal } = req;
      if (principal !== undefined && principal.permissions === 'admin') {
        return next();
      }
      if (req.isAuthenticated && principal) {
        if (principal.identifier === 'AUTO' && redirect) {
          res.redirect('/admin/#/login');
        } else {
          denied(req, res);
        }
      } else if (redirect) {
        res.redirect('/admin/#/login');
      } else {
        denied(req, res);
      }
    };
  }

  ['/restart', '/settings', '/backup', '/restore', '/providers', '/vessel'].forEach((path) => app.use(path, adminOnly(false)));
  app.use(limiter);
}

module.exports = { secure };
