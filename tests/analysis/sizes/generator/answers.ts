import { collection, count, innerCount, siteCount, unit, wrapped } from './amplified.ts';
import { constantOf, type Draft, field, fresh, loose, loosened, UNITS, vague } from './draft.ts';
import { condition, subjectOf } from './numbers.ts';
import { wideAnswer } from './wide.ts';

/** A loop that runs as often as a number says. */
export function loop(draft: Draft, body: (index: string) => string, counter = count): string {
  const { random } = draft;
  draft.sites += 1;
  const { sites } = draft;
  const index = fresh(draft, 'i');
  const n = counter(draft);
  const inside = `/*tick*/ ${body(index)}`;
  // What a loop makes in its rounds, it may make in none.
  if (draft.sites > sites) draft.straight = false;
  return random.way<string>([
    [5, (): string => `for (let ${index} = 0; ${index} < ${n}; ${index}++) { ${inside} }`],
    [1, (): string => `for (let ${index} = 1; ${index} <= ${n}; ${index} += 1) { ${inside} }`],
    [1, (): string => `for (let ${index} = ${n}; ${index} > 0; ${index}--) { ${inside} }`],
    [0.7, (): string => `for (let ${index} = 0; ${index} < ${n}; ${index} += ${random.pick([2, 5, 10])}) { ${inside} }`],
    [1, (): string => `let ${index} = 0; while (${index} < ${n}) { ${inside} ${index} += 1; }`],
    [1, (): string => `let ${index} = ${n}; while (${index}-- > 0) { ${inside} }`],
    [0.7, (): string => `let ${index} = ${n}; while (${index} > 0) { ${inside} ${index} -= 10; }`],
    [0.5, (): string => loosened(draft, `for (let ${index} = 0; ${index} < ${n}; ${index}++) { if (${index} >= ${constantOf(draft)}) break; ${inside} }`)],
    [0.5, (): string => loosened(draft, `for (let ${index} = 0; ${index} < ${n} && ${index} < ${constantOf(draft)}; ${index}++) { ${inside} }`)],
    [0.5, (): string => `let ${index} = 0; do { ${inside} ${index}++; } while (${index} < ${n});`],
    [0.2, (): string => loosened(draft, `for (let ${index} = 0; ${index} < ${n}; ${index}++) { /*tick*/ if (${index} % ${random.pick([2, 10, 1000])}) continue; ${inside} }`)],
    [0.2, (): string => loosened(draft, `for (let ${index} = 0; ${index} < ${n}; ${index}++) { /*tick*/ if (${index} < ${constantOf(draft)}) { ${inside} } }`)],
    [0.2, (): string => loosened(draft, `for (let ${index} = 0; ${index} < ${n}; ${index}++) { if (${index} * ${index} > ${constantOf(draft)}) break; ${inside} }`)],
    [0.2, (): string => loosened(draft, `let is${index} = true; for (let ${index} = 0; ${index} < ${n}; ${index}++) { /*tick*/ if (is${index}) { is${index} = false; ${inside} } }`)],
    [0.2, (): string => loosened(draft, `const l${index} = []; for (let ${index} = 0; ${index} < ${n}; ${index}++) { if (l${index}.length >= 10) break; l${index}.push(0); ${inside} }`)],
    [0.2, (): string => loosened(draft, `Array.from({ length: ${n} }).forEach((_, ${index}) => { /*tick*/ if (${index} % ${random.pick([2, 1000])}) return; ${inside} });`)],
    [0.4, (): string => `for (const ${index} of Array(${n}).keys()) { ${inside} }`],
    [0.5, (): string => `let ${index} = 0; while (${index}++ < ${n}) { ${inside} }`],
    [0.4, (): string => `let ${index} = 0; while (++${index} <= ${n}) { ${inside} }`],
    [0.4, (): string => `let ${index} = ${n}; while (--${index} >= 0) { ${inside} }`],
    [0.3, (): string => loosened(draft, `let ${index} = 0; for (;;) { if (${index}++ >= ${n}) break; ${inside} }`)],
    [0.3, (): string => loosened(draft, `let ${index} = 0; while (true) { ${inside} if (++${index} >= ${n}) break; }`)],
    [0.4, (): string => `Array.from({ length: ${n} }).forEach((_, ${index}) => { ${inside} });`],
  ]);
}

/** The statements that answer. */
export function answer(draft: Draft): string[] {
  const { random } = draft;
  const text = fresh(draft, 't');
  const put = (index: string): string => (random.chance(0.25) ? vague(draft, `\`\${${index}}\\n\``) : unit(draft, 1));
  return random.way<string[]>([
    [6, (): string[] => [`res.send(${wrapped(draft)});`]],
    [3, (): string[] => wideAnswer(draft, siteCount(draft))],
    [2, (): string[] => [`const ${text} = ${wrapped(draft)};`, `res.${random.pick(['send', 'end'])}(${text});`]],
    [1, (): string[] => [`res.write(${wrapped(draft)});`, 'res.end();']],
    [3, (): string[] => [`res.json(${collection(draft)});`]],
    [1, (): string[] => [`res.send(${collection(draft)});`]],
    [1, (): string[] => [`res.send(Buffer.alloc(${siteCount(draft)}));`]],
    [1, (): string[] => [`res.end(Buffer.from(${wrapped(draft)}));`]],
    [2, (): string[] => [loop(draft, (index) => `res.write(${put(index)});`), 'res.end();']],
    [2, (): string[] => [`let ${text} = '';`, loop(draft, (index) => `${text} += ${put(index)};`), `res.send(${text});`]],
    [1, (): string[] => [`const ${text} = [];`, loop(draft, (index) => `${text}.push(${put(index)});`), random.pick([`res.json(${text});`, `res.send(${text}.join(','));`])]],
    [0.5, (): string[] => [`const ${text} = [];`, vague(draft, loop(draft, (index) => `${text}.push({ id: ${index} });`)), `res.json(${text});`]],
    [0.4, (): string[] => loose(draft, [loop(draft, () => loop(draft, (index) => `res.write(${put(index)});`, innerCount)), 'res.end();'])],
    [0.4, (): string[] => [`let ${text} = '';`, `while (${text}.length < ${siteCount(draft)}) { /*tick*/ ${text} += ${vague(draft, random.pick(UNITS))}; }`, `res.send(${text});`]],
    [0.5, (): string[] => loose(draft, [`if (${condition(draft, subjectOf(draft))}) res.send(${wrapped(draft)}); else res.send('none');`])],
    [0.5, (): string[] => loose(draft, [`return ${condition(draft, subjectOf(draft))} ? res.send(${wrapped(draft)}) : res.status(400).end();`])],
    [0.4, (): string[] => [`const make${text} = (count) => ${random.pick(UNITS)}.repeat(count);`, `res.send(make${text}(${siteCount(draft)}));`]],
    [0.4, (): string[] => [`let ${text} = 'ab';`, `for (let i = 0; i < ${vague(draft, random.pick(['3', `Math.min(Number(req.query.${field(draft)}), 12)`, `Number(req.query.${field(draft)})`, '20']))}; i++) { /*tick*/ ${text} += ${text}; }`, (draft.sites += 1, `res.send(${text});`)]],
    [0.4, (): string[] => [`const ${text} = ['<ul>'];`, loop(draft, () => `${text}.push('<li></li>');`), `${text}.push('</ul>');`, `res.send(${text}.join(''));`]],
  ]);
}
