// sample: middy around a handler that is written in place
import middy from '@middy/core';
import cors from '@middy/http-cors';
import httpErrorHandler from '@middy/http-error-handler';
import httpJsonBodyParser from '@middy/http-json-body-parser';

const base = async (event) => ({ statusCode: 200, body: 'x'.repeat(event.queryStringParameters.size) }); // amplifies: request

export const handler = middy() // handler: callback unguarded
  .use([httpJsonBodyParser(), cors()])
  .use(httpErrorHandler())
  .use({
    before: async ({ event }) => {
      console.log(event.rawPath);
    },
  })
  .handler(base);
