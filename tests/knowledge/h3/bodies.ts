// sample: h3 version 2: the event's request is one of the Fetch standard
import { H3 } from 'h3';

const app = new H3();

app.post('/bytes', async (event) => { // handler: POST /bytes unguarded
  const bytes = await event.req.bytes();
  return '*'.repeat(bytes.length * 5000); // amplifies: request _
});

app.post('/buffer', async (event) => { // handler: POST /buffer unguarded
  const { count } = JSON.parse(Buffer.from(await event.req.arrayBuffer()).toString('utf8')) as { count: number };
  return '*'.repeat(count); // amplifies: request
});

app.post('/blob', async (event) => { // handler: POST /blob unguarded
  const blob = await event.req.blob();
  return '*'.repeat(blob.size * 5000); // amplifies: request _
});
