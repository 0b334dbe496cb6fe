export { default as list } from './list.js'; // handler: callback unguarded
export { default as sweep } from './sweep.js';
