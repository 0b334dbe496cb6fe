import { dirname, resolve } from 'node:path';
import process from 'node:process';
import type { TSESTree } from '@typescript-eslint/utils';
import { knowledge } from '../knowledge/index.ts';
import type { FrameworkRow, Knowledge, LimiterRow } from '../knowledge/schema.ts';
import type { Facts } from './model.ts';
import { analyse } from './analyse.ts';
import { getOrMake } from './memo.ts';
import type { SourceFile } from './source.ts';
import { createLexicon, type Lexicon, type OwnLimiter } from './values/lexicon.ts';

/** Rows beside those that ship with the plugin, as settings bring them. */
export interface KnowledgeInput {
  readonly frameworks?: readonly FrameworkRow[];
  readonly limiters?: readonly LimiterRow[];
  /** The team's own limiters: `name` exported by the module `from`. */
  readonly own?: readonly { readonly from: string; readonly name: string; readonly kind: 'middleware' | 'rejecting' }[];
  /** The folder that relative paths in `own` start from; the working directory when absent. */
  readonly root?: string;
}

/** Files above this many UTF-16 units are bundles, not what people write: nothing is said about them. */
const MAX_LENGTH = 1_000_000;

const known = new WeakMap<TSESTree.Program, Map<KnowledgeInput | null, Facts | null>>();

/**
 * The facts of one file: the only door to the analysis. One file is analysed once, however many rules ask.
 *
 * @param source the parsed file, with parents set
 * @param input rows beside those that ship; the same object each time for the same settings
 * @returns null for a file that does not speak of any framework, and for one of more than a million characters
 */
export function getFacts(source: SourceFile, input: KnowledgeInput | null = null): Facts | null {
  if (source.text.length > MAX_LENGTH) return null;
  const lexicon = lexiconFor(input);
  if (!lexicon.mention.test(source.text)) return null;
  const ofFile = getOrMake(known, source.ast, () => new Map<KnowledgeInput | null, Facts | null>());
  return getOrMake(ofFile, input, () => analyse(source, lexicon));
}

const lexicons = new WeakMap<KnowledgeInput, Lexicon>();
let shipped: Lexicon | null = null;

function lexiconFor(input: KnowledgeInput | null): Lexicon {
  if (!input) return (shipped ??= createLexicon(knowledge));
  return getOrMake(lexicons, input, () => createLexicon(merged(input), (input.own ?? []).map((own) => ownLimiter(own, input.root ?? process.cwd()))));
}

function merged(input: KnowledgeInput): Knowledge {
  return {
    ...knowledge,
    frameworks: [...knowledge.frameworks, ...(input.frameworks ?? [])],
    limiters: [...knowledge.limiters, ...(input.limiters ?? [])],
  };
}

/** A limiter is named by the module that exports it: a package as files import it, or a path from the project's root. */
function ownLimiter({ from, name, kind }: NonNullable<KnowledgeInput['own']>[number], root: string): OwnLimiter {
  const plain = (path: string): string => path.replace(/\.[cm]?[jt]sx?$/, '').replace(/\/index$/, '');
  const file = /^\.{1,2}\//.test(from) ? plain(resolve(root, from)) : null;
  return {
    name,
    kind,
    matches: (specifier, path) => specifier === from || (file !== null && specifier.startsWith('.') && plain(resolve(dirname(path), specifier)) === file),
  };
}
