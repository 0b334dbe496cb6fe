// sample: a function that a queue starts, by what it takes out of its event
exports.handler = async (event) => {
  const { Records } = event;
  return { statusCode: 200, body: 'x'.repeat(Records.length * 1_000_000) };
};
