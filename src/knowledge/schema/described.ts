/** Apps that an object describes as a whole, rather than calls. Names with dots lead into objects. */
export interface DescribedApps {
  /** It is such an object whose list in this field holds one of these exports; the objects beside it add to what it says. */
  readonly marked: { readonly list: string; readonly by: readonly string[] };
  /** A class is one where one of these decorators is given such an object. `methods`: the field that the methods of the class stand for. */
  readonly decorated?: { readonly by: readonly string[]; readonly methods: string };
  /** The object that stands for the app. */
  readonly object: string;
  /** The field with the path in front of all routes. */
  readonly prefix: string;
  /** The fields with middleware in front of all routes. */
  readonly before: readonly string[];
  /** The field that, where it is there and not true, leaves serving to other code. */
  readonly served: string;
  /** The field with the options of a limiter that is part of the framework, for all routes, or of one route instead; `limiter`: its row, and its export. */
  readonly limit: { readonly field: string; readonly route: string; readonly limiter: string; readonly export: string };
  /** The field that lists the routes. */
  readonly routes: string;
  /** Without any route, there is one for all that the program answers with. */
  readonly bare?: true;
  readonly route: {
    readonly path: string;
    readonly before: readonly string[];
    /** Its hooks, which run behind the limiter: fields, or those that are methods of the app where a field of the route is there. */
    readonly hooks: readonly (string | { readonly when: string; readonly method: string })[];
    /** The field whose fields are the handlers, by method and path (`GET /users`), or by one of these words and a path, with what each stands for. */
    readonly handlers: string;
    readonly words: Readonly<Record<string, readonly string[]>>;
    /** Where a handler is an object, the field that holds it. */
    readonly handler: string;
    /** All beneath its path answers where there are no handlers, and where one of these fields has one of the values. */
    readonly whole: Readonly<Record<string, readonly (string | boolean)[]>>;
  };
}
