import type { AzureFunction, Context, HttpRequest } from '@azure/functions';

const typed: AzureFunction = async function (context: Context, req: HttpRequest): Promise<void> {
  context.res = { body: `Hello ${req.query.name}` };
};

export default typed; // handler: GET /api/typed unguarded
