import process from 'node:process';

const NAME = 'asymmetric-dos';

/**
 * Says on standard error what the index leaves out or cannot do, where the environment asks for it: `DEBUG=asymmetric-dos`, `DEBUG=*`,
 * or a list of names between commas or spaces.
 *
 * @param message made only when it is asked for
 */
export function debug(message: () => string): void {
  if (isWanted(process.env['DEBUG'])) process.stderr.write(`${NAME} ${message()}\n`);
}

/** Whether a value of `DEBUG` names this plugin, as the package `debug` reads it: `*` stands for anything, `-name` takes a name away. */
export function isWanted(names: string | undefined): boolean {
  if (names === undefined || names === '') return false;
  const list = names.split(/[\s,]+/);
  return list.some(meansUs) && !list.some((name) => name.startsWith('-') && meansUs(name.slice(1)));
}

function meansUs(name: string): boolean {
  if (name === NAME) return true;
  return name.endsWith('*') && `${NAME}:`.startsWith(name.slice(0, -1));
}
