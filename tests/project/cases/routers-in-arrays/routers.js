import { books } from './books.js';
import { loans, fees } from './loans.js';

export const visitors = [books];
export const members = [loans, fees];
