import { limit } from './limit.server';

export const middleware = [limit];
