export const paginate = (req, res, next) => {
  req.query.limit = Math.min(parseInt(req.query.limit, 10) || 20, 100);
  next();
};
