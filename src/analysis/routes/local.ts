import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { optionsOf, settle, type Thing, UNDEFINED, type Value } from '../values/value.ts';
import { fieldAt } from './options.ts';
import { type Callback, type Container, containerOf, registryOf } from './registry.ts';

/** Addresses at which a host reaches nobody but itself. Source: RFC 1122 3.2.1.3, RFC 4291 2.5.3, RFC 6761 6.3. */
const LOCAL = /^(?:127(?:\.\d{1,3}){3}|::1|0:0:0:0:0:0:0:1|localhost)$/i;

/** Notes where a server listens: `listen(port, host)`, `listen({ port, host })`. What does not say it certainly is listened to from anywhere. */
export function noteHost(machine: Machine, thing: Thing, { args }: Pick<CallSite, 'args'>): void {
  const container = containerOf(machine, thing);
  if (!container) return;
  const first = settle(args[0]?.value ?? UNDEFINED);
  const host = first.kind === 'record' ? fieldAt(first, 'host') : args[1]?.value;
  const local = host ? localHost(host) : null;
  // Who listens in several places is reached by the one that is open.
  container.host = local !== null && container.host !== 'open' ? local : 'open';
}

/** The address that a value certainly is, where that is one of the host itself; null for any other. */
function localHost(value: Value): string | null {
  const hosts = optionsOf(value).map((option) => (option.kind === 'constant' && typeof option.value === 'string' && LOCAL.test(option.value) ? option.value : null));
  return hosts.every((host) => host !== null) ? (hosts[0] ?? null) : null;
}

/**
 * The address of the host itself at which alone an app or server listens; null where others may reach it. Behind a proxy of the same host they
 * may here as well, so what this says of a handler is that nothing is known.
 */
export function onlyLocal(machine: Machine, container: Container): string | null {
  if (container.host !== null) return container.host === 'open' ? null : container.host;
  // `createServer(app).listen(port, '127.0.0.1')`
  const hosts = registryOf(machine).callbacks.flatMap((callback) => (answersBy(callback, container) ? [hostOf(machine, callback) ?? 'open'] : []));
  return hosts.includes('open') ? null : (hosts[0] ?? null);
}

/** The same for what a server calls. */
export function hostOf(machine: Machine, { container }: Callback): string | null {
  const server = container && containerOf(machine, container);
  return server ? onlyLocal(machine, server) : null;
}

function answersBy({ handler: { value } }: Callback, { thing }: Container): boolean {
  return value === thing || (value.kind === 'thing' && value.id === thing.id) || (value.kind === 'method' && value.object.kind === 'thing' && value.object.id === thing.id);
}
