import cors from 'cors';
import express from 'express';
import morgan from 'morgan';

export function setupMiddleware(app) {
  app.use(cors());
  app.use(morgan('tiny'));
  app.use(express.json({ limit: '1mb' }));
}
