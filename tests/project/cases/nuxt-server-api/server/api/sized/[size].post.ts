import type { H3Event } from 'h3';
import { z } from 'zod';

const small = z.object({ size: z.coerce.number().max(100) });

export default cachedEventHandler(async (event: H3Event) => { // handler: POST /api/sized/[size] unguarded
  const bounded = await getValidatedRouterParams(event, small.parse);
  const query = await getValidatedQuery(event, small.parse);
  const parts = await readMultipartFormData(event);
  const given = [getHeader(event, 'a'), getRequestHeader(event, 'b'), getHeaders(event)['c'], getRequestHeaders(event)['d'], getCookie(event, 'e'), parseCookies(event)['f'], await readRawBody(event)];
  const form = await readFormData(event);
  setResponseStatus(event, 200);
  return given.join(' ') + 'x'.repeat(bounded.size) + 'y'.repeat(query.size) + parts?.length + 'z'.repeat(Number(form.get('size'))); // amplifies: request
});
