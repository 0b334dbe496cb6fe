import express from 'express';
import { mount, mountAll, mountLimited } from './mount.js';
import { bread, cakes, pies } from './routers.js';

const app = express();

mountLimited(app, '/bread', bread);
mount(app, '/cakes', cakes);
mountAll(app, { '/pies': pies });

app.listen(3000);
