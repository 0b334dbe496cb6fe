import express from 'express';
import request from 'supertest';
import { expect, it } from 'vitest';
import { gems } from '../gems.ts';

it('lists', async () => {
  const app = express().use(gems);
  expect((await request(app).get('/')).status).toBe(200);
});
