import express from 'express';
import { apiRouter } from './routers/api.js';

express().use('/api', apiRouter).listen(3000);
