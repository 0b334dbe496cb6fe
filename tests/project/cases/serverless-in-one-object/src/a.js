const submit = (event, context, callback) => {
  callback(null, { statusCode: 200, body: 'x'.repeat(event.queryStringParameters.size) }); // amplifies: request
};

const work = async (event) => {
  for (const record of event.Records) console.log(record);
  return { statusCode: 200, body: '' };
};

module.exports = {
  submit, // handler: callback unguarded
  work,
};
