import { NODE_WRITABLE } from '../parts/node.ts';
import { defineFramework } from '../schema.ts';

/** Lambda functions that write their responses, rather than return them. */
export default defineFramework({
  id: 'aws-lambda-streams',
  name: 'AWS Lambda response streaming',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/config-rs-write-functions.html',
  packages: [],
  bodyLimit: 6_291_456,
  exports: {},
  globals: {
    'awslambda.streamifyResponse': { handler: { parameters: ['aws-lambda:event', 'stream', 'aws-lambda:context'] } },
    // The same stream, behind a head with its status.
    'awslambda.HttpResponseStream.from': { call: { object: 'stream', on: 0, status: { argument: 1, property: 'statusCode' } } },
  },
  objects: {
    stream: { role: 'response', others: 'unknown', members: { ...NODE_WRITABLE, setContentType: { does: 'nothing' } } },
  },
  rejection: 'forwarded',
});
