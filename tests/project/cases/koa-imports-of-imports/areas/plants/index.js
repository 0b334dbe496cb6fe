export default [import('./v1/index.js')];
