import build from '../app.js';

await build().inject('/users');
