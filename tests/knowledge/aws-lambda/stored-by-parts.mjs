// sample: a function that a queue starts, by the parts of its event
export const handler = async ({ Records }) => {
  return { statusCode: 200, body: 'x'.repeat(Records.length * 1_000_000) };
};
