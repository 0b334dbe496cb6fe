import type { TSESTree } from '@typescript-eslint/utils';
import type { Machine } from '../values/machine.ts';
import { childrenOf } from '../values/syntax.ts';
import { optionsOf, type Value } from '../values/value.ts';

/** Whether what runs now does so because of the program's own state: there are conditions around it, and none asks the request. */
export function isProgramsChoice(machine: Machine): boolean {
  return machine.conditions.length > 0 && machine.conditions.every((test) => !asksRequest(machine, test));
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
