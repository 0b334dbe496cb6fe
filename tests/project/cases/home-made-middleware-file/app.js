import express from 'express';
import { bouncer, requireUser } from './middleware.js';
import { drafts } from './drafts.js';
import { notes } from './notes.js';

const app = express();

app.use('/notes', requireUser, notes);
app.use('/drafts', bouncer, drafts);

app.listen(3000);
