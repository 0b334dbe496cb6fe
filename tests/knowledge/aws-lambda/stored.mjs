// sample: a function that a bucket and a bus start, by what it reads of its event, and whose status reaches nobody
export async function handler(event) {
  if (event.Records) return handleStored(event);
  if (event.source === 'aws.mediaconvert') return { statusCode: 200, body: 'x'.repeat(1_000_000) };
  console.error('Unknown event', JSON.stringify(event));
  return { statusCode: 400, body: 'Unknown event' };
}

async function handleStored({ Records: [record] }) {
  const key = decodeURIComponent(record.s3.object.key);
  return { statusCode: 200, body: key };
}
