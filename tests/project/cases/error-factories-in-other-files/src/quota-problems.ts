import { problemOf } from './problems.js';

export const quotaProblem = problemOf({ title: 'Come back later', statusCode: 429 });
export const teapotProblem = problemOf({ title: 'No coffee here', statusCode: 418 });
