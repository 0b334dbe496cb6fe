import type { Parameter, Returned } from './meanings.ts';
import type { RouteOptions } from './objects.ts';

/** Exports of files at certain places, which the framework finds by itself: shape *export*. */
export interface FileRows {
  /** The file's package, or the root of its workspace, depends on one of these; empty where the exports alone tell, or the places. */
  readonly dependsOn: readonly string[];
  readonly routes: readonly RouteFiles[];
  /** The framework whose handler a server of the program may hand their requests to, where it is another. */
  readonly hosted?: string;
  /** The files of which one exports the framework's configuration: an object, as it is or given to a function. */
  readonly configs?: readonly string[];
  /** Apps that an app is built on, whose routes and guards are its own: the option that names their folders, and the folder with more of them. */
  readonly layers?: { readonly option: string; readonly folder: string };
  /** Options that say of paths what becomes of them: with one of these values, what is asked for is answered by a file that was made before. */
  readonly rules?: { readonly options: readonly string[]; readonly made: Readonly<Record<string, readonly (string | boolean)[]>>; readonly methods: readonly string[] };
  /** Modules that an option of the configuration lists, and that limit requests by themselves: their options by this name there, and in what `rules` says of paths. */
  readonly modules?: { readonly option: string; readonly limiting: readonly { readonly name: string; readonly limiter: string; readonly options: string }[] };
  /** What stands in front of the routes. */
  readonly guards?: readonly GuardFiles[];
  /** Folders of the package whose exports the framework imports for every file. */
  readonly autoImports?: readonly string[];
  /** Folders of the package by the names that the framework gives them for imports: the first that has the file counts. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
}

/** Where files are, below the folder of their package. */
export interface FilePlaces {
  /** Folders; `''` is that of the package. */
  readonly folders: readonly string[];
  /** A glob, relative to such a folder. */
  readonly files: string;
  /** Only in packages that depend on one of the first and none of the others, and whose configuration leaves an option alone, which names another folder. */
  readonly only?: { readonly dependsOn: readonly string[]; readonly without: readonly string[]; readonly unset: string };
}

/** Files beside a package's, or a file's own, that say in YAML what starts functions: see {@link RouteFiles.named}. */
export interface NamedFunctions {
  /** In packages that depend on one of these, a file's own text need not tell. */
  readonly dependsOn: readonly string[];
  /** Only where they say one of these at one of these places, which are names with dots between them. */
  readonly says: { readonly at: readonly string[]; readonly is: readonly string[] };
  readonly files: readonly string[];
  readonly key: string;
  readonly events: string;
  readonly started: readonly string[];
  readonly open: string;
}

/**
 * A file in the same folder, which says in JSON what starts the function of that folder: one of the objects in its `list` has one of these values in `field`. What that object
 * says in `path` is the path of the requests, or else the name of the folder; what it says in `methods`, their methods. `script`: the field that names the code, by the file that it is built to.
 */
export interface BoundFunction {
  readonly file: string;
  readonly list: string;
  readonly field: string;
  readonly is: readonly string[];
  readonly path: string;
  readonly methods: string;
  readonly script: string;
}

export interface RouteFiles extends Partial<FilePlaces> {
  /** Requests start its exports only where a file beside it says so. */
  readonly bound?: BoundFunction;
  /** What the text holds as well: words, each of which must occur, or one of each list. */
  readonly words?: readonly (string | readonly string[])[];
  /** The one of these words that counts only where code of the file gives some object a property of this name: that others have one, or that a comment speaks of it, says nothing. */
  readonly writes?: string;
  /** The directive at the top of the file, or of a function in it, that makes its functions answer. */
  readonly directive?: string;
  /** Only async functions answer, unless another function made them: others in such a file are components, which browsers cannot call. */
  readonly asyncOnly?: true;
  /**
   * The path of the requests: that of the file, or of the folder it lies in, below `folders`. `dotted`: that of the file below its topmost folder,
   * with dots for slashes (React Router's flat routes). Absent: it cannot be read off.
   */
  readonly path?: 'file' | 'folder' | 'dotted';
  /** What that path begins with. */
  readonly prefix?: string;
  /** A glob of those files that something else than a request starts, by their names. */
  readonly others?: string;
  /** Of the files in a folder, only those count that are called like it, or `index`. */
  readonly eponymous?: true;
  /**
   * Exports, or with a dot fields of them, of which the first that there is says of the requests which path and methods they have, and what limits them. It is read off the text: only
   * what is written out in it counts. `limit`: the field with what the platform's own limit is told, which `numbers` it needs, and the limiter that it is.
   */
  readonly said?: { readonly in: readonly string[]; readonly path: string; readonly methods: string; readonly limit: { readonly field: string; readonly numbers: readonly string[]; readonly limiter: string } };
  /** Exports, with dots fields of them, that make the file one that no request starts, whatever they say. */
  readonly unlessAny?: readonly string[];
  /** The end of the file's name in front of its extension may be a method: `users.get.ts`. */
  readonly suffixed?: true;
  /**
   * The exports that answer, with their methods. `actions.*`: each field of a record; `default.fetch`: one of them; `*`: every function that
   * is exported.
   */
  readonly exports: Readonly<Record<string, readonly string[]>>;
  /** What is exported may be a class that extends one of these exports: then its methods answer, which are given these parameters, and these fields of its instances hold objects. */
  readonly classes?: { readonly extends: readonly string[]; readonly parameters: readonly string[]; readonly fields: Readonly<Record<string, Parameter>> };
  /** What is exported may be an object, which holds the handler and hooks in front of it. */
  readonly options?: RouteOptions;
  /**
   * Files beside it, or the package's, say in YAML which exports answer, by this key: `src/users.list`. Only those
   * whose list of `events` has one of those in `started`, or that have the key `open` beside.
   */
  readonly named?: NamedFunctions;
  /** An export that such a file names for events none of which is a request, or for none at all, is started by something else. */
  readonly unlessNamed?: NamedFunctions;
  /** Exports that make the file one that answers nothing while the server runs, by the values that do; dots lead into objects. */
  readonly unless?: Readonly<Record<string, readonly (string | boolean)[]>>;
  /**
   * With one of these values in an export, or a number above zero, a function that takes nothing of the request, for such a method and a
   * path without parameters, is not run for each request: its answer is kept. `lost`: words in a text that takes it otherwise. `unsaid`: the versions of a
   * package in which it is kept without that export as well, unless the file has such others or one of those words.
   */
  readonly kept?: {
    readonly methods: readonly string[];
    readonly export: string;
    readonly is: readonly (string | boolean)[];
    readonly lost: readonly string[];
    readonly unsaid?: { readonly package: string; readonly versions: string; readonly unless: readonly string[]; readonly lost: readonly string[] };
  };
  /** Unless the configuration has one of the values for the option, the file is used up when the app is built, apart from one with such an export. */
  readonly built?: { readonly option: string; readonly serves: readonly string[]; readonly except: Readonly<Record<string, readonly (string | boolean)[]>> };
  /** Files beside it, or above it in its package, in TOML or JSON, of which one says under a key which file is started; others are not, unless they are imported or a script names them. */
  readonly entry?: { readonly files: readonly string[]; readonly key: string };
  /** The option of the configuration without which the app answers nothing once it is built: what says where it runs. */
  readonly needs?: string;
  /**
   * Such a file lies anywhere, and code of its package names it, which speaks of this function: `injectRoute({ entrypoint })`. A package
   * without a configuration is no app: then other code serves it, behind what it likes.
   */
  readonly injected?: string;
  /**
   * One of these files, at the top of the folder, lists the routes by calls: each says a path, a file below the folder, or more calls, in these
   * arguments. A call of `whole` stands for the places of files, as does its absence. `always`: how the names of files begin that are routes in any case.
   * `only`: no place makes a file a route that is not listed.
   */
  readonly listed?: {
    readonly files: readonly string[];
    readonly calls: Readonly<Record<string, { readonly path?: number; readonly file?: number; readonly children?: readonly number[] }>>;
    readonly whole: readonly string[];
    readonly always: string;
    readonly only?: true;
  };
  /** From these versions of the package on, requests start a function only where a file with the directive `by` imports it, directly or through others, or it is given away. */
  readonly offered?: { readonly by: string; readonly package: string; readonly versions: string };
  /** Files in the same folder, and in those above, that may export that for it. The nearest that says anything counts. */
  readonly inherits?: readonly string[];
  /** TypeScript types, of a function or of its first parameter, that say that something else than a request starts it. */
  readonly otherTypes?: readonly string[];
  /** Members of the first parameter that say the same, where the text has none of the names that requests' events alone hold. */
  readonly otherEvents?: { readonly read: readonly string[]; readonly unless: readonly string[] };
  /** What the functions are given. */
  readonly parameters: readonly string[];
  /** How they answer, where that differs from the framework's `returns`; null: only by a response that they make. */
  readonly returns?: Returned | null;
  /** What is exported is the server itself. Only what is seen to answer is one: the exports alone are no proof. */
  readonly server?: true;
}

/** Files whose exports see every request first. */
export interface GuardFiles extends FilePlaces {
  /** The first of these that there is: a function, or a list of them. */
  readonly exports: readonly string[];
  /** Exports beside it that see requests with these methods only. */
  readonly methods?: Readonly<Record<string, readonly string[]>>;
  readonly parameters: readonly string[];
  /** The export, with a dot the field of one, that says for which paths. Without it, all. */
  readonly matcher?: string;
  /**
   * Where they do not stand in front of all routes. `folder`: in front of those in their folder and below; `nested`: of that in their own file, and of those that the list of
   * routes, or their names, put below it.
   */
  readonly before?: 'folder' | 'nested';
  /** They are loaded only where one of these folders lies beside them, where there is any. */
  readonly beside?: readonly string[];
  /** In these versions of the package they count for nothing unless this option of the configuration is true. */
  readonly needs?: { readonly option: string; readonly package: string; readonly versions: string };
}
