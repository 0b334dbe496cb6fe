import { asNumber, constantOf, type Draft, field, fresh, helper, key, loose, mayBeText, requested, smallConstant } from './draft.ts';
import { condition, numeric, subjectOf } from './numbers.ts';
import { wideDeclaration } from './wide.ts';

/** Statements in front of the answer: names for numbers, and what bounds them. */
export function preparation(draft: Draft): string[] {
  const { random, names, writable } = draft;
  if (names.length > 0 && random.chance(0.5)) return guard(draft, random.pick(names));
  const name = fresh(draft, 'v');
  const lines = declaration(draft, name);
  // A condition on a number says nothing of what was computed from it before: such a number is not asked for again.
  for (const used of names.filter((each) => new RegExp(`\\b${each}\\b`).test(lines.join(' ')))) names.splice(names.indexOf(used), 1);
  names.push(name);
  if (mayBeText(draft, lines.join(' '))) draft.raw.add(name);
  if (lines.some((line) => line.startsWith(`let ${name}`))) writable.push(name);
  return lines;
}

export function declaration(draft: Draft, name: string): string[] {
  const { random } = draft;
  const value = (depth = 2): string => numeric(draft, random.pick([0, 1, depth]));
  return random.way<string[]>([
    [6, (): string[] => [`const ${name} = ${value()};`]],
    [3, (): string[] => wideDeclaration(draft, name, () => value(1))],
    [2, (): string[] => [`let ${name} = ${value()};`]],
    [1.5, (): string[] => loose(draft, [`const { ${field(draft)}: ${name} = ${constantOf(draft)} } = req.query;`])],
    [1, (): string[] => loose(draft, [`const { ${field(draft)}: ${name} = ${constantOf(draft)} } = req.body;`])],
    [0.5, (): string[] => loose(draft, [`const [${name} = ${constantOf(draft)}] = [${value(0)}];`])],
    [1, (): string[] => replaced(draft, name, value(1), value(1))],
    [1, (): string[] => loose(draft, [`let ${name};`, `if (${condition(draft, subjectOf(draft))}) ${name} = ${value(1)}; else ${name} = ${constantOf(draft)};`])],
    [1, (): string[] => loose(draft, [`let ${name} = ${constantOf(draft)};`, `switch (${key(draft)}) { case 'a': ${name} = ${value(1)}; break; case 'b': ${name} = ${constantOf(draft)}; break; default: ${name} = ${constantOf(draft)}; }`])],
    [0.5, (): string[] => loose(draft, [`let ${name} = ${random.pick([`Number(req.query.${field(draft)})`, `Math.min(Number(req.query.${field(draft)}), 50)`])};`, `switch (${name}) { case 1: break; case 2: ${name} = ${constantOf(draft)}; break; default: ${name} = 3; }`])],
    [0.5, (): string[] => loose(draft, [`let ${name};`, `try { ${name} = ${random.pick([`JSON.parse(req.query.${field(draft)})`, `${helper(draft, 'strict')}(${requested(draft)})`, `req.body.deep.${field(draft)}`])}; } catch { ${name} = ${constantOf(draft)}; }`])],
    [0.5, (): string[] => [`const o${name} = { a: ${value(1)} };`, `const ${name} = o${name}.a;`]],
    [0.4, (): string[] => loose(draft, [`let ${name} = 0;`, `for (const each of [${smallConstant(draft)}, Number(${value(1)}), ${constantOf(draft)}]) ${name} += each;`])],
    [0.4, (): string[] => loose(draft, [`const ${name} = [${value(0)}, ${constantOf(draft)}].map((each) => Math.min(each, ${constantOf(draft)}))[0];`])],
  ]);
}

/** A number that a condition replaces. The condition is on something that the number was not made of. */
export function replaced(draft: Draft, name: string, first: string, second: string): string[] {
  const subject = subjectOf(draft);
  const own = first.includes(subject) ? `Number(req.query.${field(draft)})` : subject;
  return loose(draft, [`let ${name} = ${first};`, `if (${condition(draft, own)}) ${name} = ${second};`]);
}

/** A statement that bounds a name, or looks as if it did. */
export function guard(draft: Draft, name: string): string[] {
  draft.straight = false;
  const { random, writable } = draft;
  const test = random.chance(0.15) ? `!Number.${random.pick(['isInteger', 'isFinite'])}(${asNumber(draft, name)})` : condition(draft, name);
  const always: (readonly [number, () => string[]])[] = [
    [3, (): string[] => [`if (${test}) return res.status(400).end();`]],
    [1, (): string[] => [`if (${test}) { res.sendStatus(400); return; }`]],
    [1, (): string[] => [`if (${test}) throw new RangeError('bad');`]],
    [1, (): string[] => keptTest(draft, test)],
    [1, (): string[] => gathered(draft, test, `${name} > HIGH`)],
    [1, (): string[] => [`${helper(draft, 'must')}(!(${test}));`]],
    [0.5, (): string[] => [`if (${test}) console.log('odd');`]],
    [0.5, (): string[] => [`if (${name} > HIGH) { if (${test}) return res.end(); }`]],
  ];
  const assigning: (readonly [number, () => string[]])[] = [
    [2, (): string[] => [`if (${test}) ${name} = ${constantOf(draft)};`]],
    [1, (): string[] => [`${name} = Math.min(${name}, ${constantOf(draft)});`]],
    [1, (): string[] => [`${name} ${random.pick([draft.raw.has(name) ? '-=' : '+=', '-=', '*=', '%=', '||=', '??=', '/='])} ${smallConstant(draft)};`]],
    // Of all bits up to one, any number is left.
    [0.15, (): string[] => [`${name} &= ${random.pick([1, 3, 15])};`]],
    [0.5, (): string[] => [`${name} = ${numeric(draft, 1)};`]],
    [0.5, (): string[] => [`${name}++;`]],
    [0.5, (): string[] => [`while (${name} > ${constantOf(draft)}) { /*tick*/ ${name} = Math.floor(${name} / 2); }`]],
  ];
  return random.way(writable.includes(name) ? [...always, ...assigning] : always);
}

/** A condition that is kept in a name. */
function keptTest(draft: Draft, test: string): string[] {
  const name = fresh(draft, 'is');
  return [`const ${name} = ${test};`, draft.random.pick([`if (${name}) return res.status(400).end();`, `if (!(!${name})) return res.end();`])];
}

/** Conditions whose outcomes are gathered in a variable, of which a later one asks whether all is well. */
function gathered(draft: Draft, test: string, other: string): string[] {
  const { random } = draft;
  const name = fresh(draft, 'is');
  const refuse = random.pick(['return res.status(400).end();', "throw new RangeError('bad');"]);
  return random.pick([
    [`let ${name} = true; ${name} = ${name} && !(${test}); ${name} = ${name} && !(${other});`, `if (!${name}) ${refuse}`],
    [`let ${name} = false; ${name} ||= ${test}; ${name} ||= ${other};`, `if (${name}) ${refuse}`],
    [`let ${name} = true; if (${test}) ${name} = false; if (${other}) ${name} = false;`, `if (!${name}) ${refuse}`],
    [`const ${name} = [!(${test}), !(${other})].every(${random.pick(['Boolean', '(each) => each'])});`, `if (!${name}) ${refuse}`],
    [`const ${name} = [${test} && 'one', ${other} && 'other'].filter(Boolean);`, `if (${name}.length > 0) ${refuse}`],
    [`switch (true) { case !!(${test}): case ${other}: ${refuse} }`],
    [`const ${name} = []; if (${test}) ${name}.push('one'); if (${other}) ${name}.push('other');`, `if (${name}.length > ${random.pick([0, 0, 0, 1])}) ${refuse}`],
  ]);
}
