const { body } = require('express-validator');
const asyncHandler = require('express-async-handler');
const rateLimit = require('express-rate-limit');

const limiter = rateLimit({ windowMs: 60 * 1000, max: 10 });

exports.list = asyncHandler(async (req, res, next) => {
  res.json([]);
});

exports.create = [
  body('name').trim().isLength({ min: 3 }).escape(),
  asyncHandler(async (req, res, next) => {
    res.status(201).json({ name: req.body.name });
  }),
];

exports.remove = [
  limiter,
  asyncHandler(async (req, res, next) => {
    res.sendStatus(204);
  }),
];
