import { createApp } from './app.js';
import units from './units.js';
import { start } from './start.js';

const app = createApp();
app.route('/units', units);
start(app);
