const express = require('express');
const request = require('supertest');
const reports = require('./reports');

test('reports', async () => {
  const app = express();
  app.use(reports);
  await request(app).get('/').expect(200);
});
