import type { TSESTree } from '@typescript-eslint/utils';
import type { Attachment, FrameworkRow } from '../../../knowledge/schema.ts';
import { getOrMake } from '../../memo.ts';
import { toQuantity } from '../../sizes/numbers.ts';
import { isUnbounded } from '../../sizes/quantity.ts';
import { textOf } from '../../source.ts';
import type { Frame, Snapshot } from '../../values/frame.ts';
import { settledOrMade } from '../../values/later.ts';
import type { Machine } from '../../values/machine.ts';
import { optionsOf, type Value } from '../../values/value.ts';
import { type Ahead, leftByAll, mayLeave } from '../left.ts';
import { hooksIn } from '../process-guards.ts';
import type { Item } from '../registry.ts';
import { attachedIn } from './apps.ts';
import type { Controller } from './controllers.ts';
import { attachedBy, type Decoration } from './decorations.ts';
import { outcomeOfAttached, type Work, workIn } from './roles.ts';

/** What is attached in front of a method leaves of a request: what guards and middleware have found out about it before they let it pass; null for nothing that matters to sizes. */
export function leftByAttached(machine: Machine, { framework, apps, decorations: outer }: Controller, own: readonly Decoration[]): Snapshot | null {
  const [app, ...others] = apps;
  // What some apps attach says nothing of the requests that come by others.
  const ofApp = app && others.length === 0 ? attachedIn(machine, app) : [];
  const byDecorators = [...outer, ...own].flatMap((decoration) => attachedBy(framework, decoration).map(({ kind, value }) => ({ kind, item: { node: decoration.node.expression, value } })));
  const ahead = [...ofApp, ...byDecorators].flatMap(({ kind, item }) => (kind === 'guard' || kind === 'middleware' ? aheadOf(machine, framework, kind, item) : []));
  return ahead.length > 0 ? tellingOnly(leftByAll(ahead, null)) : null;
}

/** Without what a condition has looked at and left without bound: that says nothing, and was not read by the method. */
function tellingOnly(left: Snapshot | null): Snapshot | null {
  if (!left) return null;
  const says = (value: Value): boolean => value.kind === 'input' || !optionsOf(value).some((option) => isUnbounded(toQuantity(option)));
  const writes = new Map([...left.writes].filter(([key, value]) => !key.includes('#.') || says(value)));
  return writes.size > 0 ? { ...left, writes } : null;
}

const works = new WeakMap<Machine, Map<Frame, Map<TSESTree.Node, Work | null>>>();

/** What does the work of a value, which is made once for all methods that it stands in front of. */
function workOnce(machine: Machine, framework: FrameworkRow, kind: Attachment, value: Value): Work | null {
  if (value.kind !== 'class') return workIn(machine, framework, kind, value);
  const frames = getOrMake(works, machine, () => new Map<Frame, Map<TSESTree.Node, Work | null>>());
  const unit = machine.units.of(value.node);
  return getOrMake(getOrMake(frames, value.frame, () => new Map<TSESTree.Node, Work | null>()), value.node, () => machine.aside(unit, unit, () => workIn(machine, framework, kind, value)) ?? null);
}

function aheadOf(machine: Machine, framework: FrameworkRow, kind: 'guard' | 'middleware', { node, value }: Pick<Item, 'node' | 'value'>): Ahead[] {
  return hooksIn(machine, value, node).flatMap((each): Ahead[] => {
    const work = workOnce(machine, framework, kind, settledOrMade(machine, each));
    // A guard may give what it has compared.
    if (!work || !(mayLeave(work.method) || (kind === 'guard' && /[<>]/.test(textOf(work.method.node.body))))) return [];
    return [{ value: work.method, run: (before) => ({ next: machine.budget.apart(() => outcomeOfAttached(machine, framework, kind, work, before)).next, skips: false }) }];
  });
}
