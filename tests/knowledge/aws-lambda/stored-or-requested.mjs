// sample: a function that requests start as well: what it hands its event to reads them
export async function handler(event) { // handler: callback unguarded
  return event.Records ? handleStored(event) : answer(event);
}

async function handleStored({ Records }) {
  return { statusCode: 200, body: String(Records.length) };
}

async function answer(event) {
  const { size } = event.queryStringParameters ?? {};
  return { statusCode: 200, body: 'x'.repeat(Number(size)) }; // amplifies: request
}
