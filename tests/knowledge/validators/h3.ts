// sample: what h3 hands to a schema, or to a function
import { getValidatedQuery, H3, readValidatedBody, serve } from 'h3';
import { z } from 'zod';

const app = new H3();
const page = z.object({ size: z.coerce.number().max(100), offset: z.coerce.number() });

app.get('/schema', async (event) => { // handler: GET /schema unguarded
  const query = await getValidatedQuery(event, page);
  const rows = 'x'.repeat(query.size);
  return rows + 'x'.repeat(query.offset); // amplifies: request
});

app.get('/method', async (event) => { // handler: GET /method unguarded
  const { size, offset } = await getValidatedQuery(event, page.parse);
  return 'x'.repeat(size) + 'x'.repeat(offset); // amplifies: request
});

app.post('/function', async (event) => { // handler: POST /function unguarded
  const result = await readValidatedBody(event, (body) => page.safeParse(body));
  if (!result.success) throw result.error;
  return 'x'.repeat(result.data.size);
});

app.post('/told', async (event) => { // handler: POST /told unguarded
  const body = await readValidatedBody(event, (value) => value.size < 100 && isGood(value));
  return 'x'.repeat(body.size);
});

function isGood(value: unknown): boolean {
  return Boolean(value);
}

serve(app);
