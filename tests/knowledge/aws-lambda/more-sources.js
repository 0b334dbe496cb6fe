// sample: what a Lambda function reads of an event, and middleware of middy that does not limit
import middy from 'middy';
import doNotWait from '@middy/do-not-wait-for-empty-event-loop';
import errorLogger from '@middy/error-logger';
import eventNormalizer from '@middy/event-normalizer';
import contentEncoding from '@middy/http-content-encoding';
import contentNegotiation from '@middy/http-content-negotiation';
import httpEventNormalizer from '@middy/http-event-normalizer';
import headerNormalizer from '@middy/http-header-normalizer';
import multipart from '@middy/http-multipart-body-parser';
import responseSerializer from '@middy/http-response-serializer';
import securityHeaders from '@middy/http-security-headers';
import urlencodeBody from '@middy/http-urlencode-body-parser';
import urlencodePath from '@middy/http-urlencode-path-parser';
import inputOutput from '@middy/input-output-logger';
import secrets from '@middy/secrets-manager';
import ssm from '@middy/ssm';
import warmup from '@middy/warmup';

async function answer(event) {
  const lines = [event.headers['x-line'], event.cookies[0], event.rawQueryString, event.path];
  const [size] = event.multiValueQueryStringParameters.size;
  return { statusCode: 200, body: lines.join(' ') + 'x'.repeat(Number(size)) }; // amplifies: request
}

export const handler = middy(answer) // handler: callback unguarded
  .use(doNotWait())
  .use(errorLogger())
  .use(eventNormalizer())
  .use([contentEncoding(), contentNegotiation(), httpEventNormalizer(), headerNormalizer(), multipart(), responseSerializer(), securityHeaders()])
  .use([urlencodeBody(), urlencodePath(), inputOutput(), secrets(), ssm(), warmup()])
  .before(async (request) => console.log(request.context))
  .after(async () => {})
  .onError(async () => {});
