import type { App } from '..';

export default (app: App) => app.get('/', () => 'root'); // handler: GET / unguarded
