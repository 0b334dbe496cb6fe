import { limited } from '../lib/limit.js';

export default limited((request, response) => { // handler: * /api/limited guarded
  response.json({ id: request.query.id });
});
