'use strict';

Object.defineProperty(exports, '__esModule', { value: true });
const { rateLimit } = require('express-rate-limit');

exports.default = rateLimit({ windowMs: 60 * 1000, max: 10 });
