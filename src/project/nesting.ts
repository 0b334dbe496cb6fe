const BRACKET = 16;
/** Not all of it: tags of JSX lie within each other where type arguments do not. */
const CLOSED_ANGLE = 14;

/**
 * What a token takes of the budget, by the stack that the parser needs for it. The parser is native code: a stack that overflows there ends
 * the process. With one megabyte it was seen to hold 450 brackets within each other, 790 `else if`, 980 arrows, assignments or
 * conditions, 1,700 tags, 1,900 words
 * in a row, 3,300 prefixes, 7,800 operators and 10,000 members.
 */
const COSTS: ReadonlyMap<string, number> = new Map([['<', BRACKET], ...['=>', '=', '?', ':', 'else'].map((token) => [token, 8] as const), ['.', 0.5]]);
const WORDS = 2;
const OPERATOR = 1;
const BUDGET = 4000;

/** Comments, strings, words, operators that begin like dearer ones, and any other character. What has no end goes on to the last. */
const TOKEN =
  /\/\/.*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?|'[^\n'\\]*(?:\\[\s\S][^\n'\\]*)*'?|"[^\n"\\]*(?:\\[\s\S][^\n"\\]*)*"?|[\w$\u0080-\uFFFF]+|=>|[!=]==?|[<>]=|\?[.?]|\S/g;
/** The rest of a template up to its end or a substitution. */
const TEMPLATE = /[^$\\`]*(?:(?:\\[\s\S]|\$(?!\{))[^$\\`]*)*(?:`|\$\{)?/y;
/** The rest of a regular expression. */
const REGEX = /(?:[^\n/[\\]|\\.|\[(?:[^\n\\\]]|\\.)*\])*\/?/y;

const WORD = /^[\w$\u0080-\uFFFF]/;
const QUOTED = /^["'`]/;
/** What ends an operand: a slash behind it divides. */
const OPERAND = /^(?!(?:await|case|delete|do|else|in|new|of|return|throw|typeof|void|yield)$)["$'),\]`}\w\u0080-\uFFFF]/;

/**
 * Whether a text nests brackets, or links operators, so deeply that a parser's stack might not hold it. Reads tokens only, and may take
 * a text for too deep that is not, such as hundreds of assignments without a semicolon or comma between them.
 */
export function isTooDeep(text: string): boolean {
  const outer: number[] = []; // what was spent in front of each open bracket
  let spent = 0;
  let last = '';
  for (const token of tokensOf(text)) {
    switch (token) {
      case '(':
      case '[':
      case '{':
        outer.push(spent);
        spent += BRACKET;
        break;
      case ')':
      case ']':
      case '}':
        spent = outer.pop() ?? 0;
        break;
      case ',':
      case ';':
        spent = startOf(outer);
        break;
      case '>':
        spent = Math.max(startOf(outer), spent - CLOSED_ANGLE);
        break;
      default:
        spent += COSTS.get(token) ?? costOf(token, last);
    }
    if (spent > BUDGET) return true;
    last = token;
  }
  return false;
}

function startOf(outer: readonly number[]): number {
  const last = outer.at(-1);
  return last === undefined ? 0 : last + BRACKET;
}

function costOf(token: string, last: string): number {
  if (WORD.test(token)) return WORD.test(last) ? WORDS : 0;
  return QUOTED.test(token) ? 0 : OPERATOR;
}

/** The tokens of a text, without comments and regular expressions. A template gives its quotes, and brackets around what is substituted. */
function* tokensOf(text: string): Generator<string> {
  const braces: ('block' | 'template')[] = [];
  let last = '';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(text) ?? [];
    if (token === undefined) return;
    at = TOKEN.lastIndex;
    if (token.length > 1 && token.startsWith('/')) continue;
    if (token === '/' && !OPERAND.test(last)) {
      at = skip(REGEX, text, at);
      last = ')';
      continue;
    }
    yield (last = token);
    if (token === '{') braces.push('block');
    if (token !== '`' && (token !== '}' || braces.pop() !== 'template')) continue;
    at = skip(TEMPLATE, text, at);
    if (text[at - 1] !== '{') continue;
    braces.push('template');
    yield (last = '{');
  }
}

function skip(rest: RegExp, text: string, at: number): number {
  rest.lastIndex = at;
  rest.test(text);
  return rest.lastIndex;
}
