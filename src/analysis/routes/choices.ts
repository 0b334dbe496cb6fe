import type { TSESTree } from '@typescript-eslint/utils';
import type { Choice } from '../values/contexts.ts';
import type { Machine } from '../values/machine.ts';
import { childrenOf } from '../values/syntax.ts';
import { optionsOf, type Value } from '../values/value.ts';

/** What decides that what runs now does so. */
export function choiceOf(machine: Machine): Choice {
  if (machine.conditions.length === 0) return null;
  return machine.conditions.some((test) => asksRequest(machine, test)) ? 'request' : 'program';
}

/** Whether a test, by what has been seen of its parts, may depend on the request. */
function asksRequest(machine: Machine, test: TSESTree.Node): boolean {
  const value = machine.recorded.get(test);
  return (value !== undefined && mayBeOfRequest(value)) || childrenOf(test).some((child) => asksRequest(machine, child));
}

function mayBeOfRequest(value: Value): boolean {
  return optionsOf(value).some((option) => {
    switch (option.kind) {
      case 'input':
      case 'unknown':
      case 'check':
        return true;
      case 'thing':
        return option.row.role !== 'app' && option.row.role !== 'router' && option.row.role !== 'server';
      case 'number':
        return option.quantity.origin !== 'constant';
      case 'text':
        return option.size.origin !== 'constant';
      case 'result':
        return option.args.some(mayBeOfRequest);
      case 'promise':
        return mayBeOfRequest(option.value);
      case 'method':
        return mayBeOfRequest(option.object);
      default:
        return false;
    }
  });
}
