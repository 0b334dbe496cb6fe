import { limit } from '../utils/limit';

export default defineEventHandler({ onRequest: [limit], handler: async () => ({ orders: [] }) }); // handler: * /api/orders guarded
