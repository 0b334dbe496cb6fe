/**
 * What a method of a schema, or a step of a pipe, makes of what the schema lets through. Numbers stand in the first argument:
 *
 * - `most`, `least`, `less`, `more`: a bound of a number; `most` also bounds the length of text and lists; `length` fixes it
 * - `range`: both, as a list of two; `between`: as two arguments, or one that fixes it
 * - `integer`; `number`, `whole`: text that was a number becomes one
 * - `pattern`: text that a pattern matches
 * - `values`: one of a list in the first argument; `each`: one of the arguments; `or`: what another schema lets through as well; `and`: only what that does, too
 * - `also`: the constants in the arguments as well, whatever else is said; `raise`: at least this, which smaller numbers become
 * - `fields`: further fields; `merge`: those of another schema, or its bounds where it has any; `pick`, `omit`: fewer of them, by name
 * - `kept`: other fields stay as they are; `dropped`: they are taken away; `refused`: there must be none; `rest`: they are what the last argument describes
 * - `steps`: all arguments are steps of a pipe
 * - `element`: of the list; `listed`: a list of these
 * - `map`: what a function makes of it; `next`: what another schema lets through of it
 * - `same`: nothing that matters here; `unread`: nobody can say, as for whatever is not listed
 */
export type Narrowing =
  | 'most' | 'least' | 'less' | 'more' | 'raise' | 'range' | 'between' | 'length' | 'integer' | 'number' | 'whole' | 'pattern' | 'values' | 'each' | 'or' | 'and' | 'also' | 'fields' | 'merge' | 'pick' | 'omit' | 'kept' | 'dropped' | 'refused' | 'rest'
  | 'steps' | 'element' | 'listed' | 'map' | 'next' | 'same' | 'unread'
  | { readonly most: number }
  | { readonly least: number }
  /** What this describes, of the same arguments. */
  | { readonly to: Description }
  /** Something that depends on other values: the options in this argument have schemas, or functions of the one so far, in `then` and `otherwise`; or a function that is given it last stands there. */
  | { readonly when: number };

/** What a schema lets through, before its methods narrow it. `keywords`: the argument with options, which mean what `ValidatorRow.keywords` says. */
export type Description =
  /** `converts`: text that reads as a number becomes that number; otherwise only a number passes. */
  | { readonly is: 'number'; readonly integer?: true; readonly converts?: true; readonly keywords?: number }
  | { readonly is: 'text'; readonly keywords?: number }
  | { readonly is: 'list'; readonly element?: number; readonly keywords?: number }
  /** `rest`: what becomes of other fields than those in the argument `fields`, or the argument that describes them. */
  | { readonly is: 'record'; readonly fields: number; readonly rest: 'kept' | 'dropped' | 'refused' | number }
  /** Any names, with values as in this argument, or the last one. */
  | { readonly is: 'dictionary'; readonly values: number | 'last' }
  /** One of the constants in this argument (a list, an enumeration or one of them), or of all arguments. */
  | { readonly is: 'values'; readonly argument: number | 'each' }
  /** One of these constants. */
  | { readonly is: 'constants'; readonly of: readonly (boolean | null)[] }
  /** One of the schemas in this argument (a list), or of all arguments. */
  | { readonly is: 'either'; readonly argument: number | 'each' }
  /** What all of the schemas in this argument (a list) let through, or all arguments. */
  | { readonly is: 'all'; readonly argument: number | 'each' }
  /** A list of what those in this argument (a list) let through. */
  | { readonly is: 'tuple'; readonly argument: number }
  /** What the schema lets through that the function in this argument gives. */
  | { readonly is: 'given'; readonly argument: number }
  /** What the schema in this argument lets through, narrowed so by the arguments behind it. */
  | { readonly is: 'narrowed'; readonly argument: number; readonly by: Narrowing }
  /** What the schema in this argument lets through, whatever else is said; `by`: of what a function in that argument makes of the value. */
  | { readonly is: 'same'; readonly argument: number; readonly by?: number }
  /** What the first argument lets through, narrowed by all others. */
  | { readonly is: 'pipe' }
  /** What the JSON schema in this argument lets through. */
  | { readonly is: 'json-schema'; readonly argument: number }
  /** Anything. */
  | { readonly is: 'any' }
  /** A part of the request, by the names of its fields in the first argument: `query('size')`. */
  | { readonly is: 'part'; readonly of: readonly string[] }
  /** Parts of the request, as an object in the argument says: fields with what is checked of each, and the parts in the field `in`. */
  | { readonly is: 'parts'; readonly argument: number; readonly in: string };

/** A call that lets through what a schema says, and throws, rejects or says so otherwise. */
export interface Parse {
  /** The argument with the value. */
  readonly value: number;
  /** The value and the schema are in these fields of that argument. */
  readonly fields?: { readonly value: string; readonly schema: string };
  /** For a function: the argument with the schema. */
  readonly schema?: number;
  /** The property of the result that holds what is let through, or where it stands in a list; the result itself when absent. */
  readonly at?: string | number;
  /** The property of the result that is there where the value does not pass; the value is there as well then, as it came. */
  readonly fails?: string;
  /** It gives a promise of that. */
  readonly later?: true;
  /** It gives whether the value passes, and leaves it as it is. */
  readonly tells?: true;
  /** It throws when the value does not pass. What gives something to look at says nothing where nobody looks at that. */
  readonly throws?: true;
}

/** A middleware that lets through what a schema says of a part of the request. */
export interface RequestCheck {
  /** The argument with the schema, or the function that gives what has passed; without `part`, an object that holds one for each part. */
  readonly schema: number;
  /** The argument that names the part. */
  readonly part?: number;
  /** The member of the request that gives a part by its name, as the schema has made it; the members of `parts` hold it when absent. */
  readonly by?: string;
  /** The members of the request that hold each part as it came, or, without `by`, as the schema has made it. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
}

/** What an export of a validator package is; an export of what another one makes is written with `()`: `().compile`. */
export interface ValidatorExport {
  readonly describes?: Description;
  /** It is a schema as it is, without a call. */
  readonly schema?: Description;
  /** Its call gives a function that checks, by what the call describes. */
  readonly makes?: Parse;
  /** A step of a pipe. */
  readonly narrows?: Narrowing;
  readonly parses?: Parse;
  readonly checks?: RequestCheck;
}

/** A package whose schemas say what a request may hold. */
export interface ValidatorRow {
  readonly id: string;
  readonly docs: string;
  readonly packages: readonly string[];
  readonly exports: Readonly<Record<string, ValidatorExport>>;
  /** What methods of schemas do to what they let through. */
  readonly methods?: Readonly<Record<string, Narrowing>>;
  /** Members of schemas, read or called, that give their fields as an object: all of them, or those that the argument names or does not. */
  readonly fields?: Readonly<Record<string, 'all' | 'pick' | 'omit'>>;
  /** Methods of schemas that check a value; `''`: the schema itself is called. */
  readonly parses?: Readonly<Record<string, Parse>>;
  /** What options mean, by name. */
  readonly keywords?: Readonly<Record<string, Narrowing>>;
  /** The last of two bounds of one kind counts, rather than the smaller. */
  readonly replaces?: true;
  /** What it checks stays as it came. */
  readonly leaves?: true;
  /** An object in place of a schema holds the schemas of its fields, a list such of which any will do. */
  readonly plain?: 'kept' | 'dropped' | 'refused';
}

/** Declares a validator package. */
export function defineValidator(row: ValidatorRow): ValidatorRow {
  return row;
}
