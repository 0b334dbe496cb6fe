import { NETLIFY_FUNCTIONS, NETLIFY_GUARDS } from '../parts/netlify.ts';
import { defineFramework, type Meaning } from '../schema.ts';

/** What no request runs each time: a schedule does, or what it answers is kept. */
const OTHERWISE: Meaning = { call: { object: 'task' } };

const PARAMETERS = ['aws-lambda:event', 'aws-lambda:context', 'aws-lambda:callback'];

/** Functions that are given the event of a Lambda function. */
export default defineFramework({
  id: 'netlify-handlers',
  name: 'Netlify Functions, Lambda-compatible',
  docs: 'https://docs.netlify.com/functions/lambda-compatibility/',
  packages: ['@netlify/functions'],
  bodyLimit: 6_291_456,
  exports: { stream: { call: { wraps: 0 } }, schedule: OTHERWISE, builder: OTHERWISE },
  objects: { task: { role: 'other', others: 'unknown', members: {} } },
  parameters: PARAMETERS,
  returns: { as: 'auto', status: 'statusCode', body: ['body'], only: true },
  rejection: 'forwarded',
  files: {
    dependsOn: [],
    routes: [{ ...NETLIFY_FUNCTIONS, exports: { handler: ['*'] }, otherTypes: ['BackgroundHandler', 'BuilderHandler'], parameters: PARAMETERS }],
    guards: NETLIFY_GUARDS,
  },
  answers: {
    tooManyRequests: "return { statusCode: 429, body: 'Too Many Requests' }",
    badRequest: "return { statusCode: 400, body: 'Bad Request' }",
    clientKey: "$event.headers['x-nf-client-connection-ip'] ?? 'unknown'",
  },
});
