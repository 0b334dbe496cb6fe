import { calledBack, constantOf, type Draft, field, fresh, helper, key, loose, loosened, smallConstant, UNITS, vague } from './draft.ts';

/*
 * What programs are also written with: classes, closures, generators, `await`, methods of text and lists. Not written: objects of classes
 * that a loop adds to, functions that call themselves more often than once in each call, streams, bigints.
 */

/** A number that has come through one of these. */
export function wideNumber(draft: Draft, inner: () => string): string {
  const { random } = draft;
  const limit = (): string => constantOf(draft);
  return random.way<string>([
    [1, (): string => `new (${helper(draft, 'Page')})(${inner()}).size`],
    [1, (): string => `new (${helper(draft, 'Page')})(${inner()}).double`],
    [1, (): string => loosened(draft, `new (${helper(draft, 'Page')})(${inner()}).capped(${limit()})`)],
    [1, (): string => loosened(draft, `new (${helper(draft, 'Limits')})().cap(${inner()})`)],
    [0.5, (): string => `${helper(draft, 'Limits')}.all`],
    [0.5, (): string => `({ get most() { return ${limit()}; } }).most`],
    [1, (): string => `(({ size = ${limit()} }) => size)({ size: ${inner()} })`],
    [1, (): string => `((size = ${limit()}) => size)(${random.pick(['', inner()])})`],
    [1, (): string => `((...all) => all[${random.pick(['0', '1'])}])(${inner()}, ${limit()})`],
    [0.7, (): string => `({ size: ${limit()}, ...{ size: ${inner()} } }).size`],
    [0.7, (): string => `({ ...{ size: ${inner()} }, size: ${limit()} }).size`],
    [0.7, (): string => `Number(req.body?.${field(draft)})`],
    [0.5, (): string => loosened(draft, `(req.query?.${field(draft)} ?? ${limit()})`)],
    [0.7, (): string => `Math.min(...[${inner()}, ${limit()}])`],
    [0.7, (): string => `[${inner()}, ${limit()}].reduce((a, b) => Math.min(a, b))`],
    [0.7, (): string => `[${smallConstant(draft)}, ${smallConstant(draft)}].reduce((a, b) => a + b, ${limit()})`],
    [0.7, (): string => `[${limit()}, ${limit()}].sort((a, b) => a - b)[0]`],
    [0.5, (): string => `[${limit()}].flatMap((each) => [each, each]).length`],
    [0.5, (): string => `[${limit()}, ${inner()}].at(0)`],
    [0.5, (): string => loosened(draft, `([${smallConstant(draft)}, ${limit()}].find((each) => each > 3) ?? ${limit()})`)],
    [0.5, (): string => `[${limit()}, ${limit()}].filter((each) => each > 0).length`],
    [0.5, (): string => "'a,b,c'.split(',').length"],
    [0.5, (): string => `Number('${random.pick(['1-2', '12-', '500-0'])}'.replace('-', ''))`],
    [0.5, (): string => `parseInt('${random.pick(['12px', '500em'])}'.slice(0, 2), 10)`],
    [0.5, (): string => `Buffer.from('${random.pick(['abc', 'é'])}').length`],
    [0.5, (): string => `Object.keys(SIZES).length`],
    [0.5, (): string => `'${random.pick(['é', '€€', 'a€'])}'.repeat(${smallConstant(draft)}).length`],
    [0.5, (): string => loosened(draft, `(new Map([['a', ${limit()}], ['b', ${limit()}]]).get(${key(draft)}) ?? ${limit()})`)],
    [0.3, (): string => `new Set([1, 2, 2]).size`],
    [0.3, (): string => `Math.min.apply(null, [${inner()}, ${limit()}])`],
    [0.3, (): string => `({ size: ${inner()}, get half() { return this.size / 2; } }).half`],
    [0.3, (): string => `((most, given) => Math.min(most, given)).bind(null, ${limit()})(${inner()})`],
    [0.5, (): string => `Object.values(SIZES)[${random.pick(['0', '1', '2'])}]`],
    [0.5, (): string => `(${inner()}, ${limit()})`],
    [1, (): string => `((value) => { const twice = (each) => each * 2; return twice(value); })(${inner()})`],
    [1, (): string => awaiting(draft, `${helper(draft, 'later')}(${inner()})`)],
    [1, (): string => loosened(draft, awaiting(draft, `${helper(draft, 'load')}(${inner()}, ${limit()})`))],
    [0.5, (): string => `${awaiting(draft, `Promise.all([${inner()}, ${limit()}])`)}[${random.pick(['0', '1'])}]`],
  ]);
}

/** What a promise gives; in a callback, the promise itself. */
function awaiting(draft: Draft, promise: string): string {
  if (draft.inCallback) return promise;
  draft.awaits = true;
  return `(await ${promise})`;
}

/** Statements that give a number a name. */
export function wideDeclaration(draft: Draft, name: string, value: () => string): string[] {
  const { random } = draft;
  const limit = (): string => constantOf(draft);
  return random.way<string[]>([
    [1, (): string[] => [`let ${name} = ${limit()};`, `const set${name} = (value) => { ${name} = value; };`, `set${name}(${value()});`]],
    [1, (): string[] => loose(draft, [`let ${name} = ${value()};`, `const cap${name} = () => { if (${name} > ${limit()}) ${name} = ${limit()}; };`, `cap${name}();`])],
    [1, (): string[] => loose(draft, [`let ${name} = ${limit()};`, `try { ${name} = JSON.parse(req.query.${field(draft)} || '1'); } catch { ${name} = ${limit()}; } finally { ${name} = Math.min(${name}, ${limit()}); }`])],
    [1, (): string[] => loose(draft, [`let ${name};`, `switch (true) { case ${key(draft)} === 'a': ${name} = ${value()}; break; default: ${name} = ${limit()}; }`])],
    [1, (): string[] => loose(draft, [`let ${name} = ${limit()};`, `switch (${key(draft)}) { case 'a': case 'b': ${name} = ${value()}; default: ${name} = Math.min(${name}, ${limit()}); }`])],
    [1, (): string[] => [`const [${name}, ...others${name}] = [${value()}, ${limit()}];`]],
    [1, (): string[] => [`const { size: ${name}, ...others${name} } = { size: ${value()}, more: ${limit()} };`]],
    [1, (): string[] => loose(draft, [`let ${name} = 0;`, `for (const each of [${smallConstant(draft)}, ${limit()}, ${limit()}]) { if (each > 500) continue; ${name} = each; }`])],
    [1, (): string[] => loose(draft, [`let ${name} = ${limit()};`, `search${name}: for (const a of [1, 2]) { for (const b of [1, 2]) { if (a * b > 2) break search${name}; ${name} = ${limit()}; } }`])],
    [1, (): string[] => [`const o${name} = { sizes: { most: ${value()} } };`, `const ${name} = o${name}?.sizes?.most;`]],
    [1, (): string[] => [`const o${name} = {};`, `o${name}.most = ${value()};`, `const ${name} = o${name}.most;`]],
    [1, (): string[] => [`const o${name} = { most: ${limit()} };`, `o${name}['most'] = ${value()};`, `const ${name} = o${name}.most;`]],
    [1, (): string[] => [`const l${name} = [${limit()}];`, `l${name}.push(${value()});`, `const ${name} = l${name}[${random.pick(['0', '1'])}];`]],
    [1, (): string[] => [`function in${name}(given) { const most = ${limit()}; return Math.min(given, most); }`, `const ${name} = in${name}(${value()});`]],
  ]);
}

/** Text that a number makes long, in less plain ways. */
export function wideAmplified(draft: Draft, n: () => string, of: () => string): string {
  const { random } = draft;
  const text = (): string => random.pick(UNITS);
  return random.way<string>([
    [1, (): string => `[...${helper(draft, 'pieces')}(${n()}, ${text()})].join('')`],
    [0.5, (): string => `[...new (${helper(draft, 'Repeated')})(${n()}, ${text()})].join('')`],
    [0.5, (): string => `Array.from(${helper(draft, 'repeated')}(${n()}, ${text()})).join('')`],
    // More calls than fit on the stack fail.
    [0.3, (): string => vague(draft, loosened(draft, `${helper(draft, 'calls')}(Math.min(${n()}, 2000), ${text()})`))],
    [1, (): string => `Array.from(${helper(draft, 'pieces')}(${n()}, ${text()})).join('')`],
    [1, (): string => `Array.from({ length: ${n()} }, () => ${calledBack(draft, of)}).sort().reverse().join('')`],
    [1, (): string => `Array(${n()}).fill(0).flatMap(() => [${text()}, ${text()}]).join('')`],
    [1, (): string => vague(draft, `Array(${n()}).fill(${of()}).filter(Boolean).join('')`)],
    [1, (): string => vague(draft, `'x'.repeat(${n()}).split('').map((each) => each + each).join('')`)],
    [1, (): string => vague(draft, `'x'.repeat(${n()}).replace(/x/g, 'yy')`)],
    [0.3, (): string => vague(draft, loosened(draft, `Array(${n()}).fill(${of()}).filter((each, index) => index % ${random.pick([2, 1000])}).join('')`))],
    [0.3, (): string => `String.prototype.repeat.call(${text()}, ${n()})`],
    [0.3, (): string => `Reflect.apply(''.repeat, ${text()}, [${n()}])`],
    [0.3, (): string => `String.raw\`<\${${text()}.repeat(${n()})}>\``],
    [1, (): string => `${text()}.repeat(${n()}).concat(${text()})`],
    [1, (): string => `${text()}.repeat(${n()}).trim()`],
    [1, (): string => `\`\${${text()}}:\${${text()}.repeat(${n()})}\``],
    [1, (): string => `Buffer.from(${text()}.repeat(${n()})).toString()`],
    [1, (): string => `Buffer.concat([Buffer.from(${text()}.repeat(${n()})), Buffer.from('x')]).toString()`],
    [1, (): string => `new (${helper(draft, 'Text')})(${text()}).times(${n()})`],
    [1, (): string => `((text, times = ${constantOf(draft)}) => text.repeat(times))(${text()}${random.pick(['', `, ${n()}`])})`],
    [1, (): string => `(({ text, times }) => text.repeat(times))({ text: ${text()}, times: ${n()} })`],
    [1, (): string => `((times) => { let all = ''; const add = (text) => { all += text; }; add(${text()}.repeat(times)); return all; })(${n()})`],
    [1, (): string => awaiting(draft, `${helper(draft, 'later')}(${text()}.repeat(${n()}))`)],
    [1, (): string => `JSON.stringify({ ...{ text: ${text()}.repeat(${n()}) }, end: 1 })`],
    [1, (): string => `Object.values({ text: ${text()}.repeat(${n()}) }).join('')`],
    [1, (): string => `[[${text()}.repeat(${n()})], ['y']].flat().join('')`],
    [1, (): string => `[${text()}.repeat(${n()}), 'end'].map((each) => each.toUpperCase()).join('')`],
  ]);
}

/** Statements that answer, in less plain ways. `n` is the count of the one amplifier. */
export function wideAnswer(draft: Draft, n: string): string[] {
  const { random } = draft;
  const text = fresh(draft, 't');
  const of = random.pick(UNITS);
  return random.way<string[]>([
    [1, (): string[] => [`const ${text} = [];`, `for (let i = 0; i < ${n}; i++) { /*tick*/ ${text}.push(${of}); }`, `for (const each of ${text}) { /*tick*/ res.write(each); }`, 'res.end();']],
    [1, (): string[] => [`for (const piece of ${helper(draft, 'pieces')}(${n}, ${of})) { /*tick*/ res.write(piece); }`, 'res.end();']],
    [1, (): string[] => ['let i = 0;', `while (true) { /*tick*/ if (i >= ${n}) break; i++; res.write(${of}); }`, 'res.end();']],
    [1, (): string[] => loose(draft, ['let i = 0;', `while (i < ${n}) { /*tick*/ i++; if (i < 0) continue; res.write(${of}); }`, 'res.end();'])],
    [1, (): string[] => loose(draft, [`rows: for (let i = 0; i < ${n}; i++) { for (let j = 0; j < 3; j++) { /*tick*/ if (j > 5) continue rows; res.write(${of}); } }`, 'res.end();'])],
    [1, (): string[] => [`let ${text} = '';`, `const add = (each) => { ${text} += each; };`, `for (let i = 0; i < ${n}; i++) { /*tick*/ add(${of}); }`, `res.send(${text});`]],
    [1, (): string[] => loose(draft, [`switch (${key(draft)}) { case 'a': res.send(${of}.repeat(${n})); break; case 'b': res.send('b'); break; default: res.send('none'); }`])],
    [1, (): string[] => loose(draft, [`try { res.send(${of}.repeat(${n})); } catch (error) { res.status(400).end(); } finally { console.log('done'); }`])],
    [1, (): string[] => awaited(draft, [`const ${text} = await ${helper(draft, 'later')}(${of}.repeat(${n}));`, `res.send(${text});`])],
    [1, (): string[] => awaited(draft, [`const make${text} = async (times) => ${of}.repeat(times);`, `res.send(await make${text}(${n}));`])],
    [1, (): string[] => [`const ${text} = { rows: [] };`, `for (let i = 0; i < ${n}; i++) { /*tick*/ ${text}.rows.push(${of}); }`, `res.json(${text});`]],
    [1, (): string[] => [`const ${text} = {};`, `${text}.all = ${of}.repeat(${n});`, `res.json(${text});`]],
    [1, (): string[] => [`const ${text} = Array(${n}).fill(${of});`, `res.json({ rows: [...${text}], first: ${text}[0] });`]],
    [1, (): string[] => [`const ${text} = new Uint8Array(Math.min(Number(${n}), 1e7));`, `res.end(Buffer.from(${text}));`]],
    [1, (): string[] => [`const respond = (body) => res.send(body);`, `respond(${of}.repeat(${n}));`]],
    [1, (): string[] => [`const { send } = { send: (body) => { res.send(body); } };`, `send(${of}.repeat(${n}));`]],
    [1, (): string[] => loose(draft, [`const ${text} = ${key(draft)} ? (times) => ${of}.repeat(times) : () => 'none';`, `res.send(${text}(${n}));`])],
  ]);
}

function awaited(draft: Draft, lines: string[]): string[] {
  draft.awaits = true;
  return lines;
}

