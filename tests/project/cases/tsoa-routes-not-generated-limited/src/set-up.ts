import type { Express } from 'express';
import { RegisterRoutes } from './generated/routes';

export function setUp(app: Express): void {
  RegisterRoutes(app);
}
