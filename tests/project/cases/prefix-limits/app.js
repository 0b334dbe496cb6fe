import express from 'express';
import { limitApi } from './limit-api.js';
import admin from './admin.js';
import api from './api.js';
import apidocs from './apidocs.js';

const app = express();

limitApi(app);
app.use('/api', api);
app.use('/admin', admin);
app.use('/apidocs', apidocs);
app.use('/api/v2', admin);

app.listen(3000);
