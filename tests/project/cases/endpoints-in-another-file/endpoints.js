import { list, show } from './controller.js';

export const endpoints = [
  { method: 'get', path: '/fruits', handler: list },
  { method: 'get', path: '/fruits/:name', handler: show },
];
