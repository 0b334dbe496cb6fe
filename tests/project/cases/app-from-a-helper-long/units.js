import { createApp } from './app.js';

const all = [
  { name: 'unit 1', symbol: 'u1', factor: 1, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 2', symbol: 'u2', factor: 2, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 3', symbol: 'u3', factor: 3, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 4', symbol: 'u4', factor: 4, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 5', symbol: 'u5', factor: 5, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 6', symbol: 'u6', factor: 6, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 7', symbol: 'u7', factor: 7, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 8', symbol: 'u8', factor: 8, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 9', symbol: 'u9', factor: 9, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 10', symbol: 'u10', factor: 10, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 11', symbol: 'u11', factor: 11, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 12', symbol: 'u12', factor: 12, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 13', symbol: 'u13', factor: 13, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 14', symbol: 'u14', factor: 14, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 15', symbol: 'u15', factor: 15, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 16', symbol: 'u16', factor: 16, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 17', symbol: 'u17', factor: 17, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 18', symbol: 'u18', factor: 18, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 19', symbol: 'u19', factor: 19, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 20', symbol: 'u20', factor: 20, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 21', symbol: 'u21', factor: 21, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 22', symbol: 'u22', factor: 22, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 23', symbol: 'u23', factor: 23, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 24', symbol: 'u24', factor: 24, description: 'One of many, so that this file is no short one.' },
  { name: 'unit 25', symbol: 'u25', factor: 25, description: 'One of many, so that this file is no short one.' },
];

const units = createApp();

units.get('/', (c) => c.json(all)); // handler: GET / unguarded
units.get('/:name', (c) => c.json(all.find(({ name }) => name === c.req.param('name')) ?? null)); // handler: GET /:name unguarded

export default units;
