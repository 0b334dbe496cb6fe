const express = require('express');

function replaceLast(handlers) {
  if (handlers.length === 0) return [];
  const last = handlers[handlers.length - 1];
  const result = handlers.slice();
  result[handlers.length - 1] = (req, res, next) => last(req, res, next).catch((error) => next(error));
  return result;
}

/** A router that knows more than others. */
exports.create = () => {
  const router = express.Router();
  router.getAsync = (path, ...handlers) => router.get(path, ...replaceLast(handlers));
  router.postAsync = (path, ...handlers) => router.post(path, ...replaceLast(handlers));
  return router;
};
