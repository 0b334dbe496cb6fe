import { ok } from './responses.js';

export default async () => ok('swept');
