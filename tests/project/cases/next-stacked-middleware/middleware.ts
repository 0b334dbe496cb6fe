import { stack } from './middlewares/stack';
import { withHeaders } from './middlewares/with-headers';
import { withLimit } from './middlewares/with-limit';
import { withLog } from './middlewares/with-log';

export default stack([withLog, withHeaders, withLimit]);

export const config = { matcher: '/api/:path*' };
