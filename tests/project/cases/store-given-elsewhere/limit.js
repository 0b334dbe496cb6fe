import { storeInUse } from './current.js';

/** Nothing is in use when this file has run: {@link storeInUse} is told later which store is. */
export const limit = (req, res, next) => {
  const counter = storeInUse().start(req.ip).tick();
  if (counter.isOver()) res.status(429).end();
  else next();
};
