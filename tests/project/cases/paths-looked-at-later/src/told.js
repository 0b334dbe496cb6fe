/** What the log and the rules are told of a request. */
export const tell = (req) => ({ where: req.path, how: req.method, at: new URL(req.url, 'http://localhost').pathname });

export function note(level, fields) {
  console.log(JSON.stringify({ level, ...fields }));
}

export function isWriting({ how }) {
  return how === 'POST';
}
