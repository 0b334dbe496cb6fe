import type { AmplificationFact, Facts, HandlerFact, Verdict } from '../../src/analysis/model.ts';

/**
 * The comments of the samples. At the end of the line on which a fact stands, separated by ` ; `:
 *
 *   handler: GET /users unguarded       methods joined by `|` (`*`: any), paths joined by `,` (`?`: not constant; `_`: not compared), or names
 *   handler: callback guarded handler   a server callback
 *   handler: GET /a guarded route       with the position of the guard, which may be left out
 *   handler: GET /a unknown other-file  with the reason, which may be left out
 *   near-miss: unchecked                a near miss that the unguarded handler of this line must name
 *   amplifies: constant 8000000         bytes; `~8000000`: give or take a tenth
 *   amplifies: request                  nothing bounds it; `request 500000`: bounded above the limit; `request _`: not compared
 *
 * ` or ` separates verdicts, and sizes, of which any will do.
 */
export interface Annotation {
  readonly line: number;
  readonly kind: 'handler' | 'near-miss' | 'amplifies';
  readonly text: string;
}

const MAX_BYTES = 102_400;
const MAX_FACTOR = 100;
const COMMENT = /\/\/ ((?:handler|near-miss|amplifies): .*)$/;
const ANNOTATION = /^(handler|near-miss|amplifies): (\S.*)$/;

/** Reads the annotations of a sample. Throws on a comment that begins like one and is none. */
export function readAnnotations(text: string): Annotation[] {
  return text.split(/\r?\n/).flatMap((source, index) => {
    const comment = COMMENT.exec(source)?.[1];
    if (comment === undefined) {
      return [];
    }
    return comment.split(' ; ').map((part) => {
      const [, kind, expected] = ANNOTATION.exec(part.trim()) ?? [];
      if (expected === undefined) {
        throw new Error(`line ${index + 1}: "${part}" is no annotation`);
      }
      return { line: index + 1, kind: kind as Annotation['kind'], text: expected.trim() };
    });
  });
}

/** Compares in both directions. Gives one line for each difference, in the order of the file. */
export function compareFacts(annotations: readonly Annotation[], facts: Pick<Facts, 'handlers' | 'amplifications'>): string[] {
  const over = facts.amplifications.filter(isOver);
  const differences = [
    ...compare(annotations, 'handler', facts.handlers, describeHandler, meetsHandler),
    ...compare(annotations, 'amplifies', over, describeAmplification, meetsAmplification),
    ...compareNearMisses(annotations, facts.handlers),
  ];
  return differences.sort((a, b) => a.line - b.line).map(({ line, message }) => `${line}: ${message}`);
}

interface Difference {
  readonly line: number;
  readonly message: string;
}

function compare<Fact extends HandlerFact | AmplificationFact>(
  annotations: readonly Annotation[],
  kind: Annotation['kind'],
  facts: readonly Fact[],
  describe: (fact: Fact) => string,
  meets: (expected: string, fact: Fact) => boolean,
): Difference[] {
  const expected = annotations.filter((annotation) => annotation.kind === kind);
  const missing = expected.filter(({ line, text }) => !facts.some((fact) => lineOf(fact) === line && meets(text, fact)));
  const surplus = facts.filter((fact) => !expected.some(({ line, text }) => line === lineOf(fact) && meets(text, fact)));
  return [
    ...missing.map(({ line, text }) => ({ line, message: `expected ${kind}: ${text}` })),
    ...surplus.map((fact) => ({ line: lineOf(fact), message: `     got ${kind}: ${describe(fact)}` })),
  ];
}

function compareNearMisses(annotations: readonly Annotation[], handlers: readonly HandlerFact[]): Difference[] {
  return annotations
    .filter(({ kind }) => kind === 'near-miss')
    .flatMap(({ line, text }) => {
      const kinds = handlers
        .filter((handler) => lineOf(handler) === line)
        .flatMap(({ verdict }) => (verdict.kind === 'unguarded' ? verdict.nearMisses.map((miss) => miss.kind) : []));
      const found = kinds.some((kind) => kind === text);
      return found ? [] : [{ line, message: `expected near-miss: ${text}, got ${kinds.join(', ') || 'none'}` }];
    });
}

function lineOf(fact: HandlerFact | AmplificationFact): number {
  return fact.place.loc.start.line;
}

function isOver({ origin, reach, factor }: AmplificationFact): boolean {
  return origin !== 'unknown' && (reach === null || reach > MAX_BYTES) && (origin === 'constant' || factor === null || factor > MAX_FACTOR);
}

function describeHandler({ shape, methods, names, paths, verdict }: HandlerFact): string {
  const label = shape === 'callback' ? 'callback' : `${methods.join('|')} ${(names ?? paths)?.join(',') ?? '?'}`;
  return `${label} ${describeVerdict(verdict)}`;
}

function describeVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'guarded':
      return `guarded ${verdict.at} (${verdict.by})`;
    case 'unguarded':
      return 'unguarded';
    case 'unknown':
      return `unknown ${verdict.why.reason} (${verdict.why.subject})`;
  }
}

function meetsHandler(expected: string, { shape, methods, names, paths, verdict }: HandlerFact): boolean {
  const words = expected.split(' ');
  const label = words.splice(0, words[0] === 'callback' ? 1 : 2);
  const labelMeets =
    label[0] === 'callback'
      ? shape === 'callback'
      : shape !== 'callback' && meetsWord(label[0], methods.join('|')) && meetsWord(label[1], (names ?? paths)?.join(',') ?? '?');
  return labelMeets && words.join(' ').split(' or ').some((alternative) => meetsVerdict(alternative, verdict));
}

function meetsWord(expected: string | undefined, actual: string): boolean {
  return expected === '_' || expected === actual;
}

function meetsVerdict(expected: string, verdict: Verdict): boolean {
  const [kind, detail] = expected.split(' ');
  if (kind !== verdict.kind) {
    return false;
  }
  switch (verdict.kind) {
    case 'guarded':
      return detail === undefined || detail === verdict.at;
    case 'unguarded':
      return true;
    case 'unknown':
      return detail === undefined || detail === verdict.why.reason;
  }
}

function describeAmplification({ row, origin, reach, factor }: AmplificationFact): string {
  return `${origin} ${reach ?? 'unbounded'} (${row}${factor ? `, factor ${factor}` : ''})`;
}

function meetsAmplification(expected: string, fact: AmplificationFact): boolean {
  return expected.split(' or ').some((alternative) => {
    const [origin, size] = alternative.split(' ');
    return origin === fact.origin && meetsSize(size, fact.reach);
  });
}

function meetsSize(expected: string | undefined, reach: number | null): boolean {
  if (expected === '_') {
    return true;
  }
  if (expected === undefined || reach === null) {
    return expected === undefined && reach === null;
  }
  const bytes = Number(expected.replace('~', ''));
  return expected.startsWith('~') ? Math.abs(reach - bytes) <= bytes / 10 : reach === bytes;
}
