import type { InputShape, Parameter } from './meanings.ts';

/** What stands between a request and a method, as a class: it lets pass or refuses, wraps the call, checks what the method is given, or is asked by a guard who the client is. */
export type Attachment = 'guard' | 'interceptor' | 'pipe' | 'middleware' | 'strategy';

/** A path in an argument: text, a list of texts, or an object with the path in this property; null where no decorator says the path. */
export interface DecoratedPath {
  readonly path: number | null;
  readonly property?: string;
}

/** What a parameter of a decorated method is. */
export type DecoratedParameter =
  /**
   * Request data, or with a text as first argument (or in the property `key` of an object) one value of it. Further arguments are pipes.
   * `named`: without a text, the value with the parameter's name. `converts`: text becomes what the parameter's type says.
   * `schema`: an argument may hold a JSON schema that is checked, in the first of these fields that is there; dots lead into objects.
   * `of`: the member of the request that holds it, as what stands in front of the method reads it.
   */
  | { readonly input: InputShape; readonly of?: string; readonly key?: string; readonly named?: true; readonly converts?: true; readonly schema?: { readonly argument: number; readonly fields: readonly string[] } }
  /** An object. `manual`: the method answers by itself, unless its argument has this property. */
  | { readonly object: string; readonly manual?: true; readonly unless?: string }
  /** The object for the export in the first argument. */
  | { readonly objects: Readonly<Record<string, string>> };

/** What a pipe makes of a value. */
export type PipeRow =
  | { readonly gives: 'number' | 'integer' | 'boolean' | 'same' }
  /** One of the values of the record in this argument. */
  | { readonly oneOf: number }
  /** Text of at most this many characters. */
  | { readonly characters: number }
  /** Checks what the fields of the parameter's class say. */
  | { readonly validates: true };

/**
 * Shape *decorator*: methods of decorated classes answer requests. Keys are export paths.
 */
export interface DecoratorRows {
  /** Makes a class one whose methods answer, below this path. `provided`: modules list it among their providers. `apart`: in these versions (a semver range) of the framework's package, what is attached to the whole app does not stand in front of it. */
  readonly controllers: Readonly<Record<string, DecoratedPath & { readonly provided?: true; readonly apart?: { readonly package: string; readonly versions: string }; /** Fields of its argument with middleware, dots lead into objects; or arguments from this one on. */ readonly attaches?: readonly string[] | number }>>;
  /** A class needs no decorator of its own: one of a method is enough. */
  readonly bare?: true;
  /** Makes a method answer. `method`: the property, or the argument, that names the method instead. */
  readonly methods: Readonly<Record<string, DecoratedPath & { readonly methods: readonly string[]; readonly method?: string | number; /** Arguments from this one on are middleware. */ readonly attaches?: number }>>;
  readonly parameters: Readonly<Record<string, DecoratedParameter>>;
  /** What a method is given of whose parameters none has a decorator, in order. */
  readonly undecorated?: readonly Parameter[];
  /** Attaches its arguments to a class or method. */
  readonly attach: Readonly<Record<string, Attachment>>;
  /** A text or symbol that is attached names what the program has registered under it. */
  readonly named?: true;
  /** The method that does the work in a class of each kind, and the objects that it is given. */
  readonly classes: Readonly<Partial<Record<Attachment, { readonly method: string; readonly parameters: readonly string[] }>>>;
  /**
   * A call of `asks` gives a guard that asks the strategies with the names in this argument; classes that extend what a call of `bases` gives are
   * one each, by the name in this argument. `refuse`: methods of the guard that make the refusal.
   */
  readonly strategies?: { readonly asks: Readonly<Record<string, number>>; readonly bases: Readonly<Record<string, number>>; readonly refuse: readonly string[] };
  /** The frameworks whose middleware it takes as well, by id: told apart by how many parameters theirs declares. */
  readonly stacks?: readonly string[];
  readonly pipes?: Readonly<Record<string, PipeRow>>;
  /** What the classes of parameters say of their fields is always checked, or unless this field of what starts the app is false. */
  readonly validates?: true | { readonly unless: string };
  /** Tags of doc comments that limit what a parameter, which is named behind them, or a field of its type may hold: `@maximum size 100`. */
  readonly limitTags?: readonly string[];
  /** With one of these, what a method returns is not what is sent. */
  readonly withheld?: readonly string[];
  /** What code that a tool writes, and that may not be there, calls its function which registers all controllers on the app that it is given. */
  readonly generated?: string;
  /** Absent where other code registers each method by itself. */
  readonly modules?: ModuleRows;
}

/** Folders whose classes an app loads by itself. */
export interface BootedFolders {
  /** Of apps whose class extends what a call of this export gives. */
  readonly by: string;
  /** The field of an app that says how, with dots into objects, and what is in there. */
  readonly field: string;
  readonly folders: string;
  readonly ends: string;
  readonly glob: string;
  readonly defaults: { readonly folders: readonly string[]; readonly ends: readonly string[] };
}

/** How controllers, and other modules, are gathered to an app. */
export interface ModuleRows {
  /** The decorators of module classes, whose argument is an object of lists; absent where what starts an app is given that object itself. */
  readonly decorators?: readonly string[];
  /** What the object calls its lists (that of controllers may be an object of several by path), and the path in front of all controllers; one with a `module` adds to what that class says. */
  readonly lists: { readonly controllers: string; readonly modules?: string; readonly providers?: string; readonly module?: string; readonly middlewares?: string; readonly prefix?: string };
  /** Each class that extends one of these exports is an app. */
  readonly classes?: { readonly extends: readonly string[]; readonly boots?: BootedFolders; /** What code is called that may stand in front of the controllers, however it gets there. */ readonly words: readonly string[] };
  /** Texts in the lists are globs of files, and a list that is absent or empty stands for all classes that are loaded. */
  readonly loads?: true;
  /** Only listed middleware counts that has this decorator, with one of these in the property of its argument. */
  readonly middleware?: { readonly decorator: string; readonly property: string; readonly is: readonly string[] };
  /** The names in a provider for what it provides, and what it provides that with: a value or class, or what a function gives. */
  readonly provider?: { readonly token: string; readonly values: readonly string[]; readonly factory: string };
  /** Providers for these exports attach what they provide to the whole app. */
  readonly global?: Readonly<Record<string, Attachment>>;
  /** Gives what its argument gives, which is a function. */
  readonly lazy?: readonly string[];
  /** Puts paths in front of those of the controllers of some modules. */
  readonly prefixes?: readonly string[];
  /** An element of a list may be an object that holds it in this field. */
  readonly holder?: string;
  /** The methods that run before all controllers and attach middleware: to this object, which they are given, or to the app itself. */
  readonly configure?: { readonly methods: readonly string[]; readonly object?: string };
}
