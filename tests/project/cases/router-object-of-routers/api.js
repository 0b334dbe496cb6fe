import { boats, ports } from './public.js';
import * as internal from './internal.js';

export default { boats, ports, internal };
