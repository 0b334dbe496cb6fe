import express from 'express';
import { mounted, spare } from './routers.js';

const app = express();

app.use(mounted);
app.listen(3000);

export const routers = [mounted, spare];
