module.exports = (app) => {
  app.use((req, res, next) => {
    if (req.headers.authorization === undefined) res.status(401).end();
    else next();
  });
};
