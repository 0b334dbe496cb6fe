import { defineFramework, type Member } from '../schema.ts';

const INPUT: Member = { does: 'input', shape: 'strings' };

/** Functions behind an HTTP API: those that return an object with a status code. */
export default defineFramework({
  id: 'aws-lambda',
  name: 'AWS Lambda',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html',
  packages: [],
  bodyLimit: 6_291_456,
  exports: {},
  objects: {
    event: {
      role: 'request',
      others: 'unknown',
      members: {
        body: { does: 'input', shape: 'string' },
        queryStringParameters: INPUT,
        multiValueQueryStringParameters: INPUT,
        pathParameters: INPUT,
        headers: INPUT,
        cookies: INPUT,
        rawQueryString: { does: 'input', shape: 'string' },
        rawPath: { does: 'input', shape: 'string' },
        path: { does: 'input', shape: 'string' },
      },
    },
    context: { role: 'other', others: 'unknown', members: {} },
  },
  returns: { as: 'auto', status: 'statusCode', body: ['body'], only: true },
  rejection: 'forwarded',
  files: {
    dependsOn: [],
    routes: [{ words: ['handler', 'statusCode'], exports: { handler: ['*'] }, parameters: ['event', 'context'], server: true }],
  },
});
