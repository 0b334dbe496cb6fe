import { defineHandler, readBody } from 'nitro/h3';
import { limit } from '../utils/limit';

export default defineHandler({ middleware: [limit], handler: (event) => readBody(event) }); // handler: POST /api/users guarded
