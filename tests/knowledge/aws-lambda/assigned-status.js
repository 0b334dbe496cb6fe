// sample: a status that is put on the answer later
export const handler = async (event) => { // handler: callback unguarded
  const answer = { body: event.rawPath };
  answer.statusCode = 200;
  return answer;
};
