export const env = {
  REGION: process.env.REGION,
  REDIS_URL: process.env.REDIS_URL,
};
