import type { ContainerFact, HandlerFact, LookedAt, NearMiss } from '../../analysis/model.ts';
import type { Reader } from './text.ts';
import { code, describeElsewhere, describeWhy, joinAlternatives } from './text.ts';

export const guardMessages = {
  unguarded: '{{handler}} answers without a rate limit: {{looked}}.{{nearMisses}}',
  unguardedRouter:
    '{{container}} answers without a rate limit on {{count}}: none on the routes, and none on {{container}}. Put one limiter in front of them.',
  unresolved:
    'Whether {{handler}} has a rate limit cannot be told: {{why}}. Put a limiter where it can be seen, or describe the one it has in the settings.',
  guardRoute: 'Put {{limiter}} in front of this route alone{{install}}.',
  guardContainer: 'Put {{limiter}} in front of every route on {{container}}{{install}}.',
  askPlugin: 'Ask for the limiter in the options of this route: {{option}}.',
  awaitPlugin: 'Wait until the limiter on {{container}} is loaded, so that it sees the routes behind it.',
  guardHandler: 'Ask {{limiter}} at the start of this handler{{install}}.',
};

/** The data of the message about an unguarded handler. */
export function unguardedData(
  handler: HandlerFact,
  verdict: Extract<HandlerFact['verdict'], { kind: 'unguarded' }>,
  reader: Reader,
): Record<string, string> {
  return {
    handler: describeHandler(handler),
    looked: describeLooked(handler, verdict.looked, reader),
    nearMisses: describeOthers(handler) + describeNearMisses(verdict.nearMisses, reader),
  };
}

/** The data of the message about an app or router without any guard. */
export function routerData({ name, kind }: ContainerFact, count: number): Record<string, string> {
  return {
    container: name === null ? `This ${kind}` : code(name),
    count: count === 1 ? 'its only route' : `all of its ${String(count)} routes`,
  };
}

/** The data of the message about a handler whose verdict is not known. */
export function unresolvedData(handler: HandlerFact, verdict: Extract<HandlerFact['verdict'], { kind: 'unknown' }>): Record<string, string> {
  const handlerText = describeHandler(handler);
  return { handler: handlerText.replace(/^(?:This|The)\b/, (word) => word.toLowerCase()), why: describeWhy(verdict.why) };
}

/** More paths than that are told as a number: those of a loop, or of a list. */
const MAX_PATHS = 3;

/** `post.list`, `GET /users`, or what can be said of a handler without a constant path. */
function describeHandler({ methods, names, paths, fullPaths, called, shape }: HandlerFact): string {
  if (names) return code(names.join(', '));
  const verb = methods.includes('*') ? 'ALL' : methods.join('|');
  const known = fullPaths ?? paths;
  if (known !== null && known.length > MAX_PATHS) return `${code(`${verb} ${known.slice(0, MAX_PATHS - 1).join(', ')}`)} and ${String(known.length - MAX_PATHS + 1)} more`;
  if (known !== null && known.length > 0) return code(`${verb} ${known.join(', ')}`);
  if (called) return `The ${called.as === 'event' ? 'listener of' : called.as} ${code(called.name)}`;
  if (shape === 'callback') return 'This server callback';
  return verb === 'ALL' ? 'This handler' : `This ${code(verb)} handler`;
}

/** Where the paths do not tell that the call is one for several routes. */
function describeOthers({ routes, paths, fullPaths }: HandlerFact): string {
  return routes === undefined || (fullPaths ?? paths)?.length === routes ? '' : ` This call registers ${String(routes)} routes.`;
}

function describeLooked({ called, names }: HandlerFact, looked: readonly LookedAt[], reader: Reader): string {
  // Of another file it is enough to say where it mounts the router.
  const isToldByMount = ({ position, place }: LookedAt): boolean => position !== 'mount' && describeElsewhere(reader, place) !== null;
  const told = looked.some(({ position }) => position === 'mount') ? looked.filter((each) => !isToldByMount(each)) : looked;
  const all = [...new Set(told.map((each) => (names ? describeProcedure(each, reader) : called ? describeWithoutPath(called, each) : null) ?? describePlace(each, reader)))];
  // Where it would best stand is among the innermost and the outermost.
  const places = all.length > MAX_PLACES ? [...all.slice(0, MAX_PLACES - 1), ...all.slice(-1)] : all;
  return places.length === 0 ? 'none was found' : `none ${joinAlternatives(places)}`;
}

/** More places than that are too many to be read. */
const MAX_PLACES = 3;

/** What clients call by a name has no route, what it is made with is a part of it, and routers hold it. */
function describeProcedure(at: LookedAt, reader: Reader): string | null {
  if (at.position === 'route' || (at.position === 'router' && at.name === null)) return 'on the procedure';
  return at.position === 'mount' ? describePlace({ ...at, position: 'router' }, reader) : null;
}

/** What listeners of a connection, and methods that answer no paths, have in place of routes. */
function describeWithoutPath({ as }: NonNullable<HandlerFact['called']>, { position, name }: LookedAt): string | null {
  if (position === 'route') return as === 'event' ? 'in the listener' : `on the ${as}`;
  return as === 'event' && position === 'app' && name === null ? 'on the connection' : null;
}

function describePlace({ position, name, place }: LookedAt, reader: Reader): string {
  const line = place === null ? '' : ` in line ${String(place.loc.start.line)}`;
  const elsewhere = describeElsewhere(reader, place);
  switch (position) {
    case 'handler':
      return 'in the handler';
    case 'route':
      return 'on the route';
    case 'router':
      return (name === null ? 'on the router' : `on ${code(name)}`) + (elsewhere === null ? '' : ` of ${elsewhere}`);
    case 'app':
      return (name === null ? 'on the app' : `on ${code(name)}`) + (elsewhere === null ? '' : ` of ${elsewhere}`);
    case 'mount':
      if (elsewhere !== null) return `where ${elsewhere} mounts it`;
      return name === null ? `where the router is mounted${line}` : `where ${code(name)} mounts it`;
    case 'process':
      return 'for the whole process';
    case 'upstream':
      return 'ahead of the server';
  }
}

/** The most telling kinds first: what is on the route's way and fails, then what stands elsewhere. */
const TELLING: readonly NearMiss['kind'][] = ['unchecked', 'per-request', 'switched-off', 'delays-only', 'attached-after', 'not-awaited', 'other-path', 'never-attached', 'misplaced', 'apart', 'unkept', 'not-read'];

const MAX_NEAR_MISSES = 2;

function describeNearMisses(misses: readonly NearMiss[], reader: Reader): string {
  const sorted = withOnePath(misses).toSorted((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind));
  const sentences = [...new Set(sorted.map((miss) => describeNearMiss(miss, reader)))];
  return sentences
    .slice(0, MAX_NEAR_MISSES)
    .map((sentence) => ` ${sentence}`)
    .join('');
}

/** What is attached to several paths only, as one. */
function withOnePath(misses: readonly NearMiss[]): NearMiss[] {
  const paths = new Map<string, NearMiss>();
  const others: NearMiss[] = [];
  for (const miss of misses) {
    if (miss.kind !== 'other-path' || miss.detail === null) {
      others.push(miss);
      continue;
    }
    const key = `${miss.name} ${miss.anonymous ? String(miss.place?.loc.start.line) : ''} ${miss.place?.file ?? ''}`;
    const known = paths.get(key);
    const all = [...new Set([...(known?.detail?.split(', ') ?? []), ...miss.detail.split(', ')])];
    paths.set(key, { ...(known ?? miss), detail: all.join(', ') });
  }
  return [...others, ...paths.values()];
}

function describeNearMiss({ kind, name, anonymous, detail, place, absent, asks, counts }: NearMiss, reader: Reader): string {
  const line = anonymous && place !== null ? `line ${String(place.loc.start.line)}` : null;
  const where = describeElsewhere(reader, place) ?? line;
  const limiter = where === null ? code(name) : `${code(name)} (${where})`;
  switch (kind) {
    case 'unchecked':
      return `${limiter} is called, but its result refuses nobody: answer 429 when the limit is exceeded.`;
    case 'per-request':
      return `${limiter} is built anew for each request and so never counts to two: build it once, outside the handler.`;
    case 'switched-off':
      if (asks) return `${limiter} limits only the routes that ask for it in ${code(asks.field)}.`;
      if (absent && detail !== null) return `${limiter} limits nothing without ${code(detail)}, which is not set.`;
      if (counts !== undefined && detail !== null) return `${limiter} counts ${counts} only, by ${code(detail)}.`;
      return `${limiter} is switched off by ${detail === null ? 'its options' : code(detail)}.`;
    case 'delays-only':
      return `${limiter} only delays requests and refuses none.`;
    case 'never-attached':
      return `${limiter} is created and never attached to anything.`;
    case 'unkept':
      return `${limiter} sets limits, but no guard of its own stands in front.`;
    case 'not-read':
      return `${limiter} is read off the text of the file, and its ${code(detail ?? 'value')} is not written out there: it counts for nothing.`;
    case 'attached-after':
      return `${limiter} is attached after the route, so the route answers first: move it ahead.`;
    case 'not-awaited':
      return `${limiter} is not loaded yet where the route is registered: \`await\` what registers it.`;
    case 'apart':
      return `${limiter} guards the routes of the app, and nothing that is answered here.`;
    case 'misplaced':
      return `${limiter} is never loaded: move its file beside the folder ${code(detail ?? 'app')}.`;
    case 'other-path':
      return `${limiter} is attached to ${detail === null ? 'other paths or methods' : code(detail)} only.`;
  }
}
