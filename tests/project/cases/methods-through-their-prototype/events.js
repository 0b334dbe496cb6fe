/** The methods stay those of the app that they are bound to. */
export function bindAll(target) {
  return { on: target.on.bind(target), off: target.removeListener.bind(target) };
}
