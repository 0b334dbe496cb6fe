import { type Lexicon, mayAmplify } from './lexicon.ts';
import { REFUSAL } from './speech.ts';

/** What makes much out of little without a row of its own. */
const LOUD = new RegExp(
  [
    // Loops that count or wait for a condition. A walk over a list is as long as the list.
    String.raw`\bfor\s*\((?![^;)]*\s(?:of|in)\s)|\bwhile\s*\(|\bdo\s*\{|\byield\b`,
    // Text put into text in many places, unless it is written out.
    String.raw`\breplace(?:All)?\b(?!\s*\([^(),]*,\s*["'][^"'$]*["']\s*\))`,
    // Powers of bigints, and lengths that are assigned.
    String.raw`(?<!\/)\*\*(?!\/)|\.length\s*=(?![=>])`,
    // Modules that are loaded here.
    String.raw`\bimport\s*\(`,
  ].join('|'),
);

/** Elements put into one text, unless what stands between them is written out; with the name in front. */
const JOIN = /(?:(?<![\w$.])([\w$]+)\s*\.\s*)?\bjoin\b(?!\s*\(\s*(?:["'][^"']*["']\s*)?\))/g;

/**
 * `list[index] = …`: a list grows to the index. The name is that of a plain variable in front of the bracket. Names in quotes
 * are no indices, and `string[] =` ends a type.
 */
const ELEMENT = /(?<=(?<![\w$.])([\w$]+)|[\w$)\]])\[(?!["'`]\D)[^[\]]+\]\s*=(?![=>])/g;
const ASSIGNED = /[^[]\]\s*=(?![=>])/;

/** A variable that is given a value: whether it is declared so, and whether that is an object. */
const ASSIGNMENT = /(?<![\w$.])(const\s+|let\s+|var\s+)?([\w$]+)\s*(?::[^=;(){}]*)?=(?![=>])\s*(\{)?/g;

/** A function that is given a number less or more, with its name: `build(n - 1)`. */
const STEPPING = /(?<![\w$]|[^.]\.)([\w$]+)\s*\((?:[^()]*,)?\s*(?:Math\.\w+\(\s*)?[\w$]+\s*(?:[-+/]|>>>?)\s*\d/g;

/** A function that is to be called when what runs has ended, with its name: `setImmediate(next)`, `setTimeout(() => next(), 10)`. */
const SCHEDULING = /\b(?:setTimeout|setImmediate|queueMicrotask|nextTick)\s*\(\s*(?:\(\s*\)\s*=>\s*)?([\w$]+)\s*[,()]/g;

const NO_NAMES = (): ReadonlySet<string> => new Set();

/**
 * Whether code can make much out of little, or refuse: by what stands in its text alone.
 *
 * @param file the text of the file that the code is a part of
 * @param modules names that stand for modules, whose `join` makes no text of elements: `path`
 */
export function isLoud(lexicon: Lexicon, text: string, file: string = text, modules: () => ReadonlySet<string> = NO_NAMES): boolean {
  return LOUD.test(text) || REFUSAL.test(text) || mayAmplify(lexicon, text, file) || lexicon.asking.test(text) || joins(text, modules) || setsElements(text) || callsItself(text, file);
}

/** Whether code calls a function of its file with a number less or more, or lets it be called later, as one does that calls itself. */
function callsItself(text: string, file: string): boolean {
  for (const [, name = ''] of [...text.matchAll(STEPPING), ...text.matchAll(SCHEDULING)]) if (new RegExp(String.raw`\b(?:function|const|let|var)\s*\*?\s*${name.replaceAll('$', String.raw`\$`)}(?![\w$])`).test(file)) return true;
  return false;
}

function joins(text: string, modules: () => ReadonlySet<string>): boolean {
  if (!text.includes('join')) return false;
  for (const [, name] of text.matchAll(JOIN)) if (name === undefined || !modules().has(name)) return true;
  return false;
}

/** Whether code assigns elements of what may be a list. An object that is made here has as many entries as it is given. */
function setsElements(text: string): boolean {
  if (!ASSIGNED.test(text)) return false;
  const names = new Set<string>();
  for (const [, name] of text.matchAll(ELEMENT)) {
    if (name === undefined) return true;
    names.add(name);
  }
  const objects = new Set<string>();
  for (const [, declared, name = '', brace] of names.size > 0 ? text.matchAll(ASSIGNMENT) : []) {
    if (!names.has(name)) continue;
    // Given a value twice, or as a default, or one that is no object.
    if (declared === undefined || brace === undefined || objects.has(name)) return true;
    objects.add(name);
  }
  return objects.size < names.size;
}
