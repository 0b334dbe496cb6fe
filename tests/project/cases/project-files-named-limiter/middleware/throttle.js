const waiting = new Map();

module.exports = function throttle(req, res, next) {
  const turn = (waiting.get(req.ip) || 0) + 1;
  waiting.set(req.ip, turn);
  setTimeout(next, Math.min(turn, 5));
};
