// sample: callbacks that are given no response: an authorizer's policy, a queue's result
exports.handler = (event, context, callback) => {
  const policy = { principalId: event.headers.user, policyDocument: { Version: '2012-10-17', Statement: [] }, context: { statusCode: 200 } };
  callback(null, policy);
};
