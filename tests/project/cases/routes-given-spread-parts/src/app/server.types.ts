import type { Hono } from 'hono';
import type { Database } from '../database.js';

export interface Dependencies {
  db: Database;
  config: { port: number; title: string; databaseUrl: string };
}

export type RouteContext = Dependencies & { app: Hono };
