export default [import('./v1/index.js'), import('./v2/index.js')];
