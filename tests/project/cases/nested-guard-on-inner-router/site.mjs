import { Router } from 'express';
import forum from './forum.mjs';
import wiki from './wiki.mjs';

const site = Router();

site.use('/forum', forum);
site.use('/wiki', wiki);

export default site;
