// sample: who only speaks of a status code answers nothing by it: the handler answers with { statusCode: 200 }
import { wrapped } from './wrapped.js';

const failure = (message, statusCode = 444) => ({ error: message, code: statusCode });

export const handler = async (event) => (event.path === '/' ? failure('none') : wrapped(async (response) => response.statusCode === 200));
