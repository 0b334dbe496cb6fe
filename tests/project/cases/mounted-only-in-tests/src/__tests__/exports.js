const express = require('express');
const rateLimit = require('express-rate-limit');
const request = require('supertest');
const files = require('../exports');

test('limited', async () => {
  const app = express();
  app.use(rateLimit({ windowMs: 60000, max: 1 }), files);
  await request(app).get('/').expect(200);
});
