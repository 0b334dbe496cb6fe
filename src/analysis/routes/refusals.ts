import { superArguments } from '../values/members.ts';
import { optionsOf, settle, type Value } from '../values/value.ts';

const TOO_MANY_REQUESTS = 429;
/** What frameworks that do not answer with numbers call it: tRPC, and gRPC's code as Firebase writes it. */
const REFUSALS = ['TOO_MANY_REQUESTS', 'resource-exhausted'];
const STATUS_NAMES = ['status', 'statusCode', 'code', 'httpStatus'];

/** Whether a value says 429: the number, an error that is made with it, an object with it as status. */
export function speaks429(value: Value, depth = 0): boolean {
  if (depth > 3) return false;
  return optionsOf(settle(value)).some((option) => {
    switch (option.kind) {
      case 'constant':
        return says429(option.value);
      case 'record':
        return STATUS_NAMES.some((name) => is429(option.fields.get(name)));
      case 'instance':
        return STATUS_NAMES.some((name) => is429(option.fields.get(name))) || superArguments(option).some((argument) => speaks429(argument, depth + 1)) || option.args.some((argument) => speaks429(argument, depth + 1));
      case 'result':
        return option.args.some((argument) => speaks429(argument, depth + 1)) || speaksByName(option);
      default:
        return false;
    }
  });
}

function says429(value: unknown): boolean {
  return Number(value) === TOO_MANY_REQUESTS || (typeof value === 'string' && REFUSALS.includes(value));
}

function is429(status: Value | undefined): boolean {
  const value = status && settle(status);
  return value?.kind === 'constant' && says429(value.value);
}

/** `createError.TooManyRequests()`, `new TooManyRequestsError()` of a package. */
function speaksByName(value: Extract<Value, { kind: 'result' }>): boolean {
  return /^tooManyRequests/i.test(value.of.path.at(-1) ?? '');
}

