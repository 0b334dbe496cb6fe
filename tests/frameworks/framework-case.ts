import type { Attack } from '../../scripts/live/requests.ts';

/** A project of a framework whose packages are too many for this repository's own, with servers that one request can hurt. */
export interface FrameworkCase {
  /** The folder of the project, whose package.json pins what it needs. */
  readonly id: string;
  /** The packages whose versions the table names. */
  readonly names: readonly string[];
  /** What brings the project to a state in which it can be started. */
  readonly build: readonly (readonly string[])[];
  readonly start: (port: string) => { readonly command: readonly string[]; readonly env?: Readonly<Record<string, string>> };
  /** Checks the types of the mended project. */
  readonly types: readonly (readonly string[])[];
  /** Who mends: `--fix`, or a person who takes the first suggestion of each report. */
  readonly by: 'fix' | 'suggestion';
  readonly handlers: readonly HandlerCase[];
}

/** A handler and how it is attacked. */
export interface HandlerCase {
  /** The framework's row. */
  readonly row: string;
  /** The limiter's row. */
  readonly limiter: string;
  /** A request that holds `n`. */
  readonly send: (n: string) => Attack;
  readonly takes: 'text' | 'json';
  /** What tells clients apart: the address of the socket, or a header that a proxy sets. */
  readonly client: 'address' | { readonly header: string };
  /** The status of a refusal, where the framework leaves no choice. Default: 429. */
  readonly refuses?: number;
}

/** What a run has shown, as the support matrix takes it. */
export interface FrameworkResult {
  readonly id: string;
  readonly by: FrameworkCase['by'];
  /** Versions by package. */
  readonly versions: Readonly<Record<string, string>>;
  readonly handlers: readonly { readonly row: string; readonly limiter: string; readonly client: string; readonly before: string; readonly after: string }[];
  /** Stands for the mended files. */
  readonly mended: string;
}
