import { withMethod } from '../../lib/with-limit';

export default withMethod('GET', async (req, res) => { // handler: * /api/open unguarded
  res.send('x'.repeat(req.query.n)); // amplifies: request
});
