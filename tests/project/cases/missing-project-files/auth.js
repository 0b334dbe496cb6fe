export function requireUser(req, res, next) {
  if (!req.get('authorization')) {
    return res.sendStatus(401);
  }
  next();
}
