import { Linter } from 'eslint';
import path from 'node:path';
import { getFacts } from '../../../src/analysis/facts.ts';
import type { AmplificationFact } from '../../../src/analysis/model.ts';
import plugin from '../../../src/index.ts';
import { judgeSize } from '../../../src/kit/messages/size.ts';
import { parseFile } from '../../knowledge/parse.ts';
import { root } from '../../setup/paths.ts';
import type { Program } from './generate.ts';
import { aimed, crossed, describeRequest, growing, huge, long, odd } from './requests.ts';
import { type Outcome, type SampleRequest, serve, type Server } from './run.ts';
import { solved } from './solved.ts';

export const LIMITS = { maxBytes: 102_400, maxFactor: 100, fixCount: 1000 };

/** V8 makes no longer text: a size beyond it is an error page. */
const LONGEST = 2 ** 29 - 24;
/** A program that has sent this much has shown what it can; what comes next would only take time. */
const ENOUGH = 300_000;
/** So many bytes in all are sent to learn what a program can do. */
const WORK = 600_000;
/** How many requests are tried to find one that proves a report right. */
const SEARCH = 12_000;
/** One that is barely over the limit may take exactly one number: so much of its size is proof enough. */
const NEARLY = 0.99;
const LOOK = 60;

export interface Failure {
  readonly property: 'miss' | 'false alarm' | 'too little' | 'bound' | 'fix is over' | 'fix throws';
  readonly detail: string;
}

export interface Verdict {
  readonly failures: readonly Failure[];
  readonly kind: 'over' | 'within' | 'undecided';
  /** For an exact program of one amplifier with a finite bound: which part of the bound was really sent. */
  readonly tightness: number | null;
  readonly fixed: boolean;
}

interface Answer {
  readonly request: SampleRequest;
  readonly outcome: Outcome;
}

/** Answers to requests, and the largest of them. */
class Survey {
  readonly answers: Answer[] = [];
  largest: Answer | null = null;
  /** Bytes of all answers. */
  total = 0;
  /** Runs that have asked for more than Node makes. */
  tooLong = 0;
  /** Runs that were ended: each had made more elements or rounds than are needed to be over the limit. */
  endless = 0;
  readonly #server: Server;

  constructor(server: Server) {
    this.#server = server;
  }

  get most(): number {
    return this.largest?.outcome.bytes ?? 0;
  }

  /** Sends requests one by one. Stops at the first of which `isEnough` holds for what was sent so far. */
  send(requests: Iterable<SampleRequest>, isEnough: () => boolean): void {
    for (const request of requests) {
      if (isEnough() || this.endless > 2) return;
      const outcome = this.#server(request);
      const answer = { request, outcome };
      this.total += outcome.bytes;
      if (outcome.tooLong) this.tooLong += 1;
      if (outcome.gaveUp) this.endless += 1;
      else this.answers.push(answer);
      if (outcome.bytes > this.most || this.largest === null) this.largest = answer;
    }
  }
}

/** Compares what the analysis says of a program with what the program does. */
export function examine(program: Program): Verdict {
  const facts = factsOf(program.text);
  const over = facts.filter((fact) => isOver(fact));
  const isUnknown = facts.some((fact) => fact.origin === 'unknown');
  const kind = over.length > 0 ? 'over' : isUnknown ? 'undecided' : 'within';
  const survey = new Survey(serve(program.text));
  const isEnough = (): boolean => survey.most > ENOUGH || survey.total > WORK;
  survey.send(growing, isEnough);
  survey.send(odd, isEnough);
  if (kind === 'within') {
    survey.send(huge, isEnough);
    survey.send(aimed(program.text, program.seed, LOOK), isEnough);
  }
  const failures = [
    ...(kind === 'within' ? missed(program, survey) : []),
    ...over.flatMap((fact) => alarmed(program, fact, survey)),
    ...(program.exact && program.sites === 1 && !isUnknown ? unbounded(program, facts, survey) : []),
  ];
  const mended = over.length > 0 && failures.length === 0 ? mend(program.text) : null;
  if (mended !== null) failures.push(...checkMended(program, mended, survey));
  return { failures, kind, tightness: tightnessOf(program, facts, survey), fixed: mended !== null };
}

export function factsOf(text: string): readonly AmplificationFact[] {
  return getFacts(parseFile('/app/server.js', text, 'espree'))?.amplifications ?? [];
}

/** Whether the analysis sees a handler at all: of any other text it knows nothing, whatever that sends. */
export function isServer(text: string): boolean {
  return getFacts(parseFile('/app/server.js', text, 'espree'))?.handlers.length === 1;
}

export function isOver(fact: AmplificationFact): boolean {
  const verdict = judgeSize(fact, LIMITS);
  return verdict !== null && verdict !== 'unresolved';
}

/** What the program sends without its amplifiers: each of its literals at most once, and what a request carries. */
function aside({ text }: Program): number {
  return text.length + 100;
}

/** A number counts as one byte, and is text of up to so many. */
const DIGITS = 7;

/** What a program may send although each of its amplifiers is within the limit. */
function allowedBy(program: Program): number {
  return LIMITS.maxBytes * Math.max(program.sites, 1) * (program.exact ? 1 : DIGITS) + aside(program);
}

function say({ request, outcome }: Answer): string {
  return `${outcome.bytes} bytes${outcome.threw ? ', then an error,' : ''} for ${describeRequest(request)}`;
}

function missed(program: Program, survey: Survey): Failure[] {
  const allowed = allowedBy(program);
  return survey.largest && survey.most > allowed ? [{ property: 'miss', detail: say(survey.largest) }] : [];
}

function alarmed(program: Program, fact: AmplificationFact, survey: Survey): Failure[] {
  const { reach, origin } = fact;
  const said = `${fact.row} ${origin} reach ${String(reach)} unit ${String(fact.unit)} count ${fact.count.text} max ${String(fact.count.max)}`;
  if (reach !== null && reach > LONGEST) return [];
  if (origin === 'constant' && program.straight) {
    const least = survey.answers.find(({ outcome }) => !outcome.threw && outcome.bytes < LIMITS.maxBytes && outcome.bytes + aside(program) < (reach ?? 0));
    return least ? [{ property: 'too little', detail: `${said}, but ${say(least)}` }] : [];
  }
  const proof = Math.min(LIMITS.maxBytes, (reach ?? Number.POSITIVE_INFINITY) * NEARLY);
  const isFound = (): boolean => survey.most > proof || survey.endless > 0;
  const carries = program.text.includes('req.query.s');
  if (carries) survey.send(long, isFound);
  survey.send(huge, isFound);
  survey.send(aimed(program.text, program.seed, SEARCH, carries), isFound);
  if (!isFound()) survey.send(solved(program.text), isFound);
  survey.send(crossed(program.text, program.seed, SEARCH), isFound);
  survey.send(aimed(program.text, program.seed + 1, 3 * SEARCH, carries), isFound);
  // What fails for the length of a text would be so large: where a loop has made it, or nothing is sent otherwise.
  const isTooLong = survey.tooLong > 0 && (survey.most === 0 || (fact.row === 'loop' && reach === null && program.sites === 1));
  return isFound() || isTooLong ? [] : [{ property: 'false alarm', detail: `${said}, but at most ${survey.largest ? say(survey.largest) : 'nothing'}` }];
}

/** The one amplifier of a program has a bound: nothing larger may have been sent. */
function unbounded(program: Program, facts: readonly AmplificationFact[], survey: Survey): Failure[] {
  if (facts.some(({ reach }) => reach === null) || !survey.largest) return [];
  // A walk over what is carried is no amplifier, whatever else it may walk over.
  if (facts.length === 0 && program.text.includes('req.query.s')) return [];
  if (facts.some(({ count }) => count.max === null)) return [];
  // What neither constants nor the request decide is no part of the reach, but of the largest count.
  const bound = Math.max(0, ...facts.map(({ reach, count, unit }) => Math.max(reach ?? 0, (count.max ?? 0) * unit)));
  return survey.most > bound + aside(program) ? [{ property: 'bound', detail: `at most ${bound}, but ${say(survey.largest)}` }] : [];
}

function tightnessOf(program: Program, facts: readonly AmplificationFact[], survey: Survey): number | null {
  const [fact, ...others] = facts;
  if (!program.exact || program.sites !== 1 || !fact || others.length > 0 || fact.origin === 'unknown' || fact.reach === null || fact.reach === 0) return null;
  const isReached = (): boolean => survey.most >= (fact.reach ?? 0);
  survey.send(aimed(program.text, program.seed, LOOK), isReached);
  return Math.min(1, survey.most / fact.reach);
}

const CONFIG: Linter.Config[] = [
  {
    files: ['**/*.js'],
    plugins: { 'asymmetric-dos': plugin },
    rules: { 'asymmetric-dos/no-unbounded-repeat-in-response': 'error' },
    settings: { 'asymmetric-dos': { crossFile: false } },
  },
];

const MAX_SUGGESTIONS = 12;

/** The program as `eslint --fix` leaves it, with the first suggestion of what is left taken as often as there is one; null when something is still reported. */
export function mend(text: string): string | null {
  const filename = path.join(root, 'tests/rules/fixtures/with-limiter/server.js');
  let current = text;
  for (let taken = 0; taken <= MAX_SUGGESTIONS; taken += 1) {
    const { output, messages } = new Linter({ cwd: root }).verifyAndFix(current, CONFIG, { filename });
    if (messages.length === 0) return output === text ? null : output;
    const fix = messages.flatMap(({ suggestions = [] }) => suggestions)[0]?.fix;
    if (!fix) return null;
    current = output.slice(0, fix.range[0]) + fix.text + output.slice(fix.range[1]);
  }
  return null;
}

function checkMended(program: Program, text: string, before: Survey): Failure[] {
  const after = new Survey(serve(text));
  const allowed = allowedBy(program);
  const isOver = (): boolean => after.most > allowed;
  after.send([...growing, ...odd, ...huge, ...aimed(program.text, program.seed + 1, LOOK)], isOver);
  if (after.largest && isOver()) return [{ property: 'fix is over', detail: `${say(after.largest)}\n${text}` }];
  const answered = new Set(before.answers.filter(({ outcome }) => !outcome.threw).map(({ request }) => request));
  const broken = after.answers.find(({ request, outcome }) => outcome.threw && answered.has(request));
  return broken ? [{ property: 'fix throws', detail: `${describeRequest(broken.request)}\n${text}` }] : [];
}
