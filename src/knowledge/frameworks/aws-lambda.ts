import { defineFramework, type Member } from '../schema.ts';

const INPUT: Member = { does: 'input', shape: 'strings' };
const PATH: Member = { does: 'input', shape: 'string', path: 'whole' };

/** What starts functions besides requests. Source: https://github.com/DefinitelyTyped/DefinitelyTyped/tree/master/types/aws-lambda */
const STARTERS = [
  'Scheduled', 'EventBridge', 'SQS', 'SNS', 'S3', 'S3Batch', 'SES', 'DynamoDBStream', 'KinesisStream', 'KinesisFirehose', 'KinesisFirehoseTransformation', 'MSK', 'SelfManagedKafka', 'CloudWatchLogs', 'CloudWatchAlarm',
  'CloudFormationCustomResource', 'CodePipeline', 'CodePipelineCloudWatch', 'CodeBuildCloudWatchState', 'CdkCustomResource', 'IoT', 'SecretsManagerRotation', 'ConnectContactFlow', 'Lex', 'LexV2', 'PreSignUpTrigger',
  'PostConfirmationTrigger', 'PreTokenGenerationTrigger', 'CustomMessageTrigger', 'PostAuthenticationTrigger', 'PreAuthenticationTrigger', 'UserMigrationTrigger', 'APIGatewayTokenAuthorizer', 'APIGatewayRequestAuthorizer',
];

/** What they hold, and requests do not. Source: https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html */
const EVENTS = {
  read: ['Records', 'detail', 'detail-type', 'awslogs', 'triggerSource', 'ResponseURL', 'ResourceProperties', 'rmqMessagesByQueue', 'deliveryStreamArn', 'invokingEvent'],
  unless: ['httpMethod', 'requestContext', 'queryStringParameters', 'pathParameters', 'rawPath', 'rawQueryString', 'isBase64Encoded'],
};

const FUNCTION = { otherTypes: STARTERS.flatMap((name) => [`${name}Handler`, `${name}Event`]), otherEvents: EVENTS, parameters: ['event', 'context', 'callback'], server: true } as const;

/** Source: https://www.serverless.com/framework/docs/providers/aws/guide/functions */
const SERVERLESS = {
  dependsOn: ['serverless', 'sls', 'osls', 'serverless-offline', 'serverless-webpack', 'serverless-esbuild', 'serverless-bundle', 'serverless-plugin-typescript', 'serverless-http'],
  says: { at: ['provider', 'provider.name'], is: ['aws'] },
  files: ['serverless.yml', 'serverless.yaml'],
  key: 'handler',
  events: 'events',
  started: ['http', 'httpApi', 'alb'],
  open: 'url',
};

/** What tells that a function answers requests, where a helper makes what it returns: the types of such events and answers, and what these events alone hold. */
const ANSWERING = ['APIGatewayProxy', 'APIGatewayEvent', 'LambdaFunctionURL', 'ALBEvent', 'ALBHandler', 'queryStringParameters', 'pathParameters', 'rawPath', 'statusCode'];

/** Functions behind an HTTP API: those that return an object with a status code. */
export default defineFramework({
  id: 'aws-lambda',
  name: 'AWS Lambda',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html',
  packages: ['@middy/core', 'middy'],
  bodyLimit: 6_291_456,
  // middy(handler).use(…), or middy().use(…).handler(handler).
  exports: { '': { call: { object: 'middy', handler: 0 } } },
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
        rawPath: PATH,
        path: PATH,
        httpMethod: { does: 'verb' },
        requestContext: { does: 'object', object: 'requestContext' },
      },
    },
    // Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
    requestContext: { role: 'other', others: 'unknown', members: { http: { does: 'object', object: 'http' } } },
    http: { role: 'other', others: 'unknown', members: { method: { does: 'verb' }, path: PATH } },
    middy: {
      role: 'router',
      others: 'unknown',
      exported: { hookField: 'before' },
      members: {
        use: { does: 'use', hooks: true },
        before: { does: 'hook' },
        after: { does: 'chain' },
        onError: { does: 'chain' },
        handler: { does: 'route', methods: ['*'], path: null, handlers: 0 },
      },
    },
    request: { role: 'other', others: 'unknown', members: { event: { does: 'object', object: 'event' }, context: { does: 'object', object: 'context' } } },
    // What stood in place of callbacks, and the callbacks, up to Node.js 22. Source: https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html#nodejs-handler-callback
    context: { role: 'other', others: 'unknown', members: { succeed: { does: 'give', argument: 0 }, done: { does: 'give', argument: 1 } } },
    callback: { role: 'response', others: 'unknown', members: {}, call: { does: 'give', argument: 1 } },
  },
  parameters: ['event', 'context', 'callback'],
  hooks: { parameters: ['request'], returns: 'answer' },
  returns: { as: 'auto', status: 'statusCode', body: ['body'], only: true },
  rejection: 'forwarded',
  answers: {
    tooManyRequests: "return { statusCode: 429, body: 'Too Many Requests' }",
    badRequest: "return { statusCode: 400, body: 'Bad Request' }",
    clientKey: "$event.requestContext.http?.sourceIp ?? $event.requestContext.identity?.sourceIp ?? 'unknown'",
    keys: {
      APIGatewayProxyEventV2: '$event.requestContext.http.sourceIp',
      APIGatewayProxyHandlerV2: '$event.requestContext.http.sourceIp',
      LambdaFunctionURLEvent: '$event.requestContext.http.sourceIp',
      LambdaFunctionURLHandler: '$event.requestContext.http.sourceIp',
      APIGatewayProxyEvent: '$event.requestContext.identity.sourceIp',
      APIGatewayProxyHandler: '$event.requestContext.identity.sourceIp',
      APIGatewayEvent: '$event.requestContext.identity.sourceIp',
    },
  },
  files: {
    dependsOn: [],
    routes: [
      { ...FUNCTION, words: ['handler', ANSWERING], writes: 'statusCode', exports: { handler: ['*'] }, unlessNamed: SERVERLESS },
      { ...FUNCTION, words: [ANSWERING], exports: {}, named: SERVERLESS },
    ],
  },
});
