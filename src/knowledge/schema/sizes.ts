/** What names a function: a method of a built-in type, a global, or an export of a package. */
export type Callee =
  | { readonly method: string; readonly of: 'string' | 'array' | 'buffer' | 'iterator' }
  | { readonly global: string }
  | { readonly packages: readonly string[]; readonly export: string };

/** An expression whose result's size is decided by a number. */
export interface AmplifierRow {
  readonly id: string;
  readonly callee: Callee;
  readonly by: 'call' | 'construct' | 'either';
  /**
   * Where the count is: an argument, or a property of one (`{ length: n }`, written `length`; inner ones with dots). `from`: the count is the distance from that argument
   * (`range(a, b)`); where the call has no argument at `argument`, the one at `from` is the count (`range(n)`).
   */
  readonly count: { readonly argument: number; readonly property?: string; readonly from?: number };
  /** What is made, and out of what each of the `count` units consists. */
  readonly makes:
    /** `usual`: the bytes of a large unit, for what draws them by lot; `bytes` is the least. */
    | { readonly text: 'receiver' | { readonly argument: number } | { readonly bytes: number; readonly usual?: number } }
    /** Text padded to the count. */
    | { readonly padded: 'receiver' | { readonly argument: number }; readonly filler: number }
    | { readonly list: 'holes' | { readonly argument: number } | { readonly result: number } | 'indices' }
    | { readonly bytes: number };
  /** Whether a numeric string counts as the number. Source: catalogue of coercions, run on Node. */
  readonly acceptsString: boolean;
  /** A negative count makes as much as a positive one. */
  readonly eitherSign?: true;
  /** What makes it throw, or amplify all the same. */
  readonly throwsOn: { readonly nan: boolean; readonly negative: boolean; readonly fraction: boolean };
  /** Index of a Node callback `(error, result)` that receives what is made. */
  readonly callback?: number;
  readonly docs?: string;
}

/** A function that bounds, checks or converts a number. `holds`: it throws unless its first argument is truthy. */
export interface BoundRow {
  readonly id: string;
  readonly callee: Callee;
  readonly does: 'min' | 'max' | 'clamp' | 'number' | 'integer' | 'parse-integer' | 'absolute' | 'truncate' | 'random' | 'same' | 'holds';
  /** For `clamp`: the index of the number, where it does not come first (`R.clamp(min, max, n)`). */
  readonly value?: number;
  /** The numbers stand in the list that it is given: `_.min([n, 100])`. */
  readonly listed?: true;
  /** For `random`: it gives text of so many bytes. */
  readonly text?: number;
  /** For `same`: it throws for more bytes than these. */
  readonly most?: number;
}

/** Declares amplifiers. */
export function defineAmplifiers(rows: readonly AmplifierRow[]): readonly AmplifierRow[] {
  return rows;
}

/** Declares functions that bound or convert numbers. */
export function defineBounds(rows: readonly BoundRow[]): readonly BoundRow[] {
  return rows;
}
