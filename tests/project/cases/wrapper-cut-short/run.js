export function run(name, body) {
  return body(name);
}
