export default eventHandler(async (event) => { // handler: PUT /api/stars unguarded
  const { rows } = await readBody(event);
  return { rows: Array.from({ length: rows }, () => '*') }; // amplifies: request
});
