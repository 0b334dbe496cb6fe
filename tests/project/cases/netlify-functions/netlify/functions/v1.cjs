exports.handler = async (event, context) => { // handler: * /.netlify/functions/v1 unguarded
  const { times } = JSON.parse(event.body);
  return { statusCode: 200, body: 'na'.repeat(times) }; // amplifies: request
};
