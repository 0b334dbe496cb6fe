// sample: a function that something else than a request starts, by its type
import type { ScheduledHandler } from 'aws-lambda';

const scheduled: ScheduledHandler = async () => {
  return { statusCode: 200, body: 'x'.repeat(1_000_000) };
};

export { scheduled as handler };
