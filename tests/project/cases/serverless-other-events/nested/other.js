exports.handler = async (event) => { // handler: callback unguarded
  return { statusCode: 200, body: JSON.stringify(event) };
};
