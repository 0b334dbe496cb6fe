import type { TSESTree } from '@typescript-eslint/utils';
import type { Why } from '../../model.ts';
import { shortText, sourceOf } from '../../source.ts';
import { classValue } from '../../values/bindings.ts';
import { madeElsewhere } from '../../values/later.ts';
import { isProjectFile } from '../../values/lexicon.ts';
import { contentsOf } from '../../values/lists.ts';
import type { Machine } from '../../values/machine.ts';
import { memberOf } from '../../values/members.ts';
import { unwrap } from '../../values/syntax.ts';
import { runUnit } from '../../values/units.ts';
import { type ClassValue, isImport, optionsOf, originOf, settle, UNDEFINED, type Value } from '../../values/value.ts';
import type { Item, PathPattern } from '../registry.ts';
import { classesIn, decorationsOf } from './decorations.ts';
import { elementsIn, propertyIn } from './elements.ts';
import { globIn } from './globs.ts';
import type { App } from './members.ts';

/** Something that lists classes. */
export interface Listed {
  readonly has: (of: ClassValue) => boolean;
  /** The path in front of those of the classes. */
  readonly prefix: PathPattern;
}

/** Whether a value is a class. One of another file is looked up where that file can know of the class at all. */
export function isClass(machine: Machine, value: Value, of: ClassValue): boolean {
  return optionsOf(value).some((option) => {
    switch (option.kind) {
      case 'class':
        return option.node === of.node;
      case 'external': {
        if (option.file === null || machine.modules?.reaches(option.file, sourceOf(of.node).path) !== true) return false;
        const found = settle(option);
        return found !== option && isClass(machine, found, of);
      }
      case 'result': {
        // `Object.values(controllers)` of what a file exports.
        const [all] = option.args;
        const isAll = option.of.module === null && option.of.path.join('.') === 'Object.values' && all !== undefined && isImport(all);
        return isAll && of.node.id !== null && isClass(machine, memberOf(machine, all, of.node.id.name, of.node), of);
      }
      case 'list':
        return contentsOf(option).some((item) => isClass(machine, item, of));
      default:
        return false;
    }
  });
}

/** The elements of a list in an object: as they are written, where that can be seen. */
export function writtenIn(machine: Machine, { node, value }: Item, written: TSESTree.Node | undefined, name: string): readonly Item[] {
  const own = propertyIn(written, name);
  if (own) return elementsIn(machine, own);
  const list = value.kind === 'record' ? value.fields.get(name) : undefined;
  return list ? [{ node, value: list }] : [];
}

/** What the lists of an object say of controllers, by the path that they are mounted on. */
export function mountedIn(machine: Machine, app: App, { node, value }: Item, written: TSESTree.Node | undefined, name: string): readonly Listed[] {
  const own = propertyIn(written, name);
  const object = own && unwrap(own);
  const mounts = value.kind === 'record' ? value.fields.get(name) : undefined;
  if (mounts?.kind !== 'record') return [];
  return [...mounts.fields].flatMap(([prefix, list]) => {
    const items = object?.type === 'ObjectExpression' ? writtenIn(machine, { node, value: mounts }, object, prefix) : [{ node, value: list }];
    return isEmpty(items) ? [] : listedIn(machine, app, items).map((has) => ({ has, prefix }));
  });
}

/** The object that an argument is, or that a constant is declared with. */
export function writtenObject(machine: Machine, node: TSESTree.Node): TSESTree.Node {
  const name = unwrap(node);
  const declarator = name.type === 'Identifier' ? machine.referenceOf(name)?.resolved?.defs.at(-1)?.node : undefined;
  return declarator?.type === 'VariableDeclarator' && declarator.init ? declarator.init : node;
}

/** An element, or the elements of the list that it is. */
export function itemsOf(machine: Machine, { node, value }: Item, depth = 0): readonly Item[] {
  const known = value.kind === 'result' && value.of.file !== null && depth < 4 ? madeElsewhere(machine, value) : undefined;
  return optionsOf(known?.kind === 'list' ? known : value).flatMap((option): readonly Item[] => {
    if (option.kind === 'external' && option.file !== null && option.path.length > 0 && /^[^A-Z]|^[A-Z\d_]+$/.test(option.path.at(-1) ?? '')) {
      const found = settle(option);
      if (found.kind === 'list') return itemsOf(machine, { node, value: found }, depth + 1);
    }
    if (option.kind !== 'list') return option.kind === 'constant' ? [] : [{ node, value: option }];
    const items = contentsOf(option);
    return items.flatMap((item) => itemsOf(machine, { node, value: item }, depth + 1));
  });
}

/** The files that an element names, where it is text. */
function filesIn(machine: Machine, { node, value }: Item): ((file: string) => boolean) | null {
  return ['constant', 'text', 'unknown', 'result', 'method'].includes(value.kind) && value !== UNDEFINED ? globIn(machine, node) : null;
}

/** The files of the package, where the text that lists them is known when the program runs, such as `process.env.CONTROLLERS.split(',')`. */
function filesLeftOpen(machine: Machine, { node, value }: Item): ((file: string) => boolean) | null {
  const { modules } = machine;
  const folder = modules?.ownerOf(sourceOf(node).path)?.folder;
  return folder !== undefined && isOpenText(machine, value) ? (file) => modules?.ownerOf(file)?.folder === folder : null;
}

function isOpenText(machine: Machine, value: Value): boolean {
  const options = optionsOf(settle(value)).filter((option) => option.kind !== 'list' || option.items?.length !== 0);
  return options.length > 0 && options.every((option): boolean => {
    const made = option.kind === 'result' && option.of.file !== null ? madeElsewhere(machine, option) : undefined;
    if (made && made !== option) return isOpenText(machine, made);
    return option.kind === 'text' || isOfEnvironment(option) || (option.kind === 'list' && option.element !== null && isOpenText(machine, option.element));
  });
}

/** Whether a value is made of a variable of the environment. */
function isOfEnvironment(value: Value): boolean {
  const origin = originOf(value);
  return origin?.module === null && origin.path[0] === 'process' && origin.path[1] === 'env';
}

/** Whether a list has no element, so that all classes count that are loaded. */
function isEmpty(items: readonly Item[]): boolean {
  return items.every(({ value }) => value === UNDEFINED || (value.kind === 'list' && value.items?.length === 0));
}

/** What the elements of a list stand for: classes, those of files, or all that are loaded. */
export function listedIn(machine: Machine, app: App, items: readonly Item[]): readonly Listed['has'][] {
  if (isEmpty(items)) return [(of) => isLoaded(machine, app, of)];
  return items.flatMap((item): Listed['has'][] => {
    const files = filesIn(machine, item) ?? filesLeftOpen(machine, item);
    return files ? [(of) => files(sourceOf(of.node).path)] : itemsOf(machine, item).map(({ value }) => (of) => isClass(machine, value, of));
  });
}

/** Whether a class is in a file that the one which starts an app brings along. */
function isLoaded({ modules }: Machine, { node }: App, of: ClassValue): boolean {
  const [from, to] = [sourceOf(node), sourceOf(of.node)];
  return from === to || modules?.reaches(from.path, to.path) === true;
}

/** The middleware that a list attaches to the whole app. */
export function middlewareIn(machine: Machine, app: App, items: readonly Item[]): { readonly items: readonly Item[]; readonly doubts: readonly Why[] } {
  if (isEmpty(items)) {
    const isAlone = app.framework.decorators?.modules?.middleware !== undefined && machine.modules === null && sourceOf(app.node).ast.body.some((node) => node.type === 'ImportDeclaration' && isProjectFile(node.source.value));
    return { items: decoratedIn(machine, app, (of) => isLoaded(machine, app, of)), doubts: isAlone ? [{ reason: 'other-file', subject: shortText(app.node, 40) }] : [] };
  }
  return {
    items: items.flatMap((item): readonly Item[] => {
      const files = filesIn(machine, item) ?? filesLeftOpen(machine, item);
      if (files) return decoratedIn(machine, app, (of) => files(sourceOf(of.node).path));
      return itemsOf(machine, item).filter(({ value }) => {
        const found = settle(value);
        return found.kind !== 'class' || isMiddleware(machine, app, found);
      });
    }),
    doubts: [],
  };
}

/** Whether a class has the decorator that makes it middleware of the whole app. */
function isMiddleware(machine: Machine, { framework }: App, of: ClassValue): boolean {
  const row = framework.decorators?.modules?.middleware;
  return decorationsOf(machine, of.node, of.frame).some(({ of: what, args: [options] }) => {
    const said = options?.kind === 'record' ? options.fields.get(row?.property ?? '') : undefined;
    return row !== undefined && what.module !== null && framework.packages.includes(what.module) && what.path.join('.') === row.decorator && said?.kind === 'constant' && row.is.includes(String(said.value));
  });
}

/** The middleware classes of the package that are listed. */
function decoratedIn(machine: Machine, app: App, has: Listed['has']): readonly Item[] {
  const { modules } = machine;
  const own = sourceOf(app.node).path;
  const folder = modules?.ownerOf(own)?.folder;
  const name = app.framework.decorators?.modules?.middleware?.decorator;
  if (name === undefined) return [];
  const files = folder === undefined || !modules ? [] : modules.filesBelow(folder).filter((file) => file !== own && modules.text(file)?.includes(name) === true);
  const units = [machine.units.of(app.node), ...files.flatMap((file) => machine.units.at(file) ?? [])];
  return units.flatMap((unit) => (unit.source.path === own || runUnit(machine, unit) ? classesIn(unit) : [])).flatMap((node) => {
    const of = classValue(machine, node, machine.lastFrameAround(node));
    return isMiddleware(machine, app, of) && has(of) ? [{ node: app.node, value: of }] : [];
  });
}
