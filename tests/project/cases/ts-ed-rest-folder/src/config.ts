export const config = { version: '1.0.0', envs: process.env, httpPort: process.env.PORT ?? 8083 };
