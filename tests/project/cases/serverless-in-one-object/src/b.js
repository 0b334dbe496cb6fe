const handler = async (event) => ({ statusCode: 200, body: 'x' });

module.exports = { handler }; // handler: callback unguarded
