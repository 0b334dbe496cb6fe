import { withLimit, withMethod } from '../../lib/with-limit';

export default withMethod('GET', withLimit(async (req, res) => { // handler: * /api/limited guarded
  res.json({ at: Date.now() });
}));
