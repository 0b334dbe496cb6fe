import { defineLimitedHandler } from '../utils/limit';

export default defineLimitedHandler(async () => ({ invoices: [] })); // handler: * /api/invoices guarded
