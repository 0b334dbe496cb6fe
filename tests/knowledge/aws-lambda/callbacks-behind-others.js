// sample: a response that is handed over in the callback of something else, by a helper
import AWS from 'aws-sdk';

const database = new AWS.DynamoDB.DocumentClient();

function respond(callback, statusCode, value) {
  callback(null, { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });
}

export function handler(event, context, callback) { // handler: callback unguarded
  const { times } = JSON.parse(event.body);
  database.get({ TableName: 'notes', Key: { id: event.pathParameters.id } }, (error, result) => {
    if (error) {
      callback(error);
      return;
    }
    respond(callback, 200, { note: result.Item, line: '-'.repeat(times) }); // amplifies: request
  });
}
