import type { Config } from '@react-router/dev/config';

export default { future: { v8_middleware: process.env.LIMIT === 'on' } } satisfies Config;
