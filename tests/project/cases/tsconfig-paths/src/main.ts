import express from 'express';
import { perMinute } from '~limits';
import { notes } from '@/notes/notes.router';
import tags from '@/tags';

const app = express();

app.use(express.json());
app.use('/notes', perMinute(20), notes);
app.use('/tags', tags);

app.listen(3000);
