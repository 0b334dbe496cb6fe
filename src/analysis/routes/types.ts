import type { TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { evaluateIdentifier, external } from '../values/bindings.ts';
import { entryOf } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { annotationOf, parametersIn } from '../values/syntax.ts';
import { type External, type FunctionNode, NOT_FOLLOWED, type Thing, type Value } from '../values/value.ts';
import { createThing } from './registry.ts';

/** The framework's object that a type annotation names: `req: Request`, `app: express.Express`. */
export function typeOf(machine: Machine, annotation: TSESTree.TypeNode, node: TSESTree.Node): Value | undefined {
  const external = externalType(machine, annotation);
  const framework = external?.module ? machine.lexicon.frameworks.get(external.module) : undefined;
  const type = external?.module ? entryOf(framework?.types, external.module, external.path) : undefined;
  return framework && type ? createdOnce(machine, framework, type, node) : undefined;
}

/** What the parameters of a function are, when its own type says so: `const list: RequestHandler = (req, res) => …`. */
function handlerTypeOf(machine: Machine, annotation: TSESTree.TypeNode): { framework: FrameworkRow; parameters: readonly string[] } | undefined {
  const external = externalType(machine, annotation);
  const framework = external?.module ? machine.lexicon.frameworks.get(external.module) : undefined;
  const parameters = external?.module ? entryOf(framework?.handlerTypes, external.module, external.path) : undefined;
  return framework && parameters ? { framework, parameters } : undefined;
}

/** A function that answers requests, by its types alone. */
export interface Typed {
  readonly framework: FrameworkRow;
  readonly parameters: readonly (string | null)[];
}

/** What the types of a function make it answer: `(req: Request, res: Response)`, `const list: RequestHandler = …`; null for nothing. */
export function answeringTypes(machine: Machine, node: FunctionNode): Typed | null {
  const own = ownTypeOf(node);
  const whole = own ? handlerTypeOf(machine, own) : undefined;
  if (whole) return whole;
  const things = parametersIn(node).map((parameter) => {
    const annotation = annotationOf(parameter);
    const value = annotation ? typeOf(machine, annotation, parameter) : undefined;
    return value?.kind === 'thing' ? value : null;
  });
  const response = things.find((thing) => thing?.row.role === 'response' || thing?.row.role === 'context');
  return response ? { framework: response.framework, parameters: things.map((thing) => thing?.type ?? null) } : null;
}

/** The type that the declaration of a function gives it as a whole. */
export function ownTypeOf({ parent }: FunctionNode): TSESTree.TypeNode | undefined {
  if (parent.type === 'VariableDeclarator') return annotationOf(parent.id);
  return parent.type === 'PropertyDefinition' ? annotationOf(parent) : undefined;
}

/** What the parameters of a plugin are, when its own type says so: `const routes: FastifyPluginAsync = async (app) => …`. */
export function pluginParametersOf(machine: Machine, annotation: TSESTree.TypeNode, node: TSESTree.Node): readonly Value[] | undefined {
  const external = externalType(machine, annotation);
  const framework = external?.module ? machine.lexicon.frameworks.get(external.module) : undefined;
  const parameters = external?.module ? entryOf(framework?.pluginTypes, external.module, external.path) : undefined;
  return framework && parameters?.map((type) => createdOnce(machine, framework, type, node) ?? NOT_FOLLOWED);
}

function externalType(machine: Machine, annotation: TSESTree.TypeNode): External | undefined {
  if (annotation.type === 'TSImportType') {
    const source = annotation.source as TSESTree.Literal | undefined;
    const path = annotation.qualifier ? namesOf(annotation.qualifier) : [];
    return typeof source?.value === 'string' && path ? external(source.value, ...path) : undefined;
  }
  if (annotation.type !== 'TSTypeReference') return undefined;
  let root: TSESTree.Node = annotation.typeName;
  const path: string[] = [];
  while (root.type === 'TSQualifiedName') {
    path.unshift(root.right.name);
    root = root.left;
  }
  if (root.type !== 'Identifier') return undefined;
  const value = evaluateIdentifier(machine, root);
  return value.kind === 'external' && value.module !== null ? { ...value, path: [...value.path, ...path] } : undefined;
}

function namesOf(name: TSESTree.EntityName): string[] | undefined {
  if (name.type === 'Identifier') return [name.name];
  const left = name.type === 'TSQualifiedName' ? namesOf(name.left) : undefined;
  return left && name.type === 'TSQualifiedName' ? [...left, name.right.name] : undefined;
}

const created = new WeakMap<Machine, Map<TSESTree.Node, Thing>>();

/** A declared container is the same object each time its declaration is met; a request or response is new each time. */
function createdOnce(machine: Machine, framework: FrameworkRow, type: string, node: TSESTree.Node): Thing | undefined {
  const known = getOrMake(created, machine, () => new Map<TSESTree.Node, Thing>());
  const before = known.get(node);
  if (before) return before;
  const thing = createThing(machine, framework, type, node, { created: false });
  if (thing) known.set(node, thing);
  return thing;
}
