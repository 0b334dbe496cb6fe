import type AjvClass from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import { createRequire } from 'node:module';
import { getOrMake } from '../analysis/memo.ts';
import type { FrameworkRow, LimiterRow } from '../knowledge/schema.ts';
import { namespace } from './namespace.ts';
import { type Brought, settingsSchema } from './settings-schema.ts';

/** A limiter of the team's own, by where it comes from. */
export interface OwnLimiter {
  readonly from: string;
  readonly name: string;
  readonly kind: 'middleware' | 'rejecting';
}

/** `settings['asymmetric-dos']`, validated and completed. */
export interface Settings {
  readonly limiters: readonly LimiterRow[];
  readonly own: readonly OwnLimiter[];
  readonly frameworks: readonly FrameworkRow[];
  /** The limiter that fixes insert. */
  readonly fixWith: { readonly from: string; readonly name: string } | null;
  /** Globs of paths that a proxy, gateway or CDN limits. */
  readonly upstream: readonly string[];
  /** Whether other files of the project are read. */
  readonly crossFile: boolean;
  /** Whether what was read off other files is kept on the disk. */
  readonly crossFileCache: boolean;
  /** Globs of the files where the project starts, from its root; null = every file that nothing imports. */
  readonly entries: readonly string[] | null;
}

interface RawSettings extends Partial<Omit<Settings, 'limiters' | 'own'>> {
  readonly limiters?: readonly (OwnLimiter | LimiterRow)[];
}

const NONE: Settings = completeSettings({});

const validated = new WeakMap<object, Settings>();
/** ESLint may give each file an object of its own: what it says is validated once, and the tables that come of it are made once. */
const validatedTexts = new Map<string, Settings>();

const require = createRequire(import.meta.url);

const validators = new Map<string, ValidateFunction>();

/**
 * The plugin's settings out of ESLint's: the same object for the same settings.
 *
 * @throws {Error} that names the key and what is allowed there
 */
export function getSettings(settings: Readonly<Record<string, unknown>>): Settings {
  const raw = settings[namespace];
  if (raw === undefined) return NONE;
  if (!isObject(raw)) return completeSettings(checkSettings(raw));
  return getOrMake(validated, raw, () => {
    const text = jsonOf(raw);
    return text === null ? completeSettings(checkSettings(raw)) : getOrMake(validatedTexts, text, () => completeSettings(checkSettings(raw)));
  });
}

/** Settings as JSON; null where they hold what JSON does not. */
function jsonOf(raw: object): string | null {
  const others: unknown[] = [];
  try {
    const text = JSON.stringify(raw, (_key, value: unknown) => {
      if (value === undefined || typeof value === 'function' || typeof value === 'symbol') others.push(value);
      return value;
    });
    return others.length === 0 ? text : null;
  } catch {
    return null; // a circle, or a bigint
  }
}

function checkSettings(raw: unknown): RawSettings {
  const brought = { frameworks: listIn(raw, 'frameworks').length > 0, limiters: listIn(raw, 'limiters').some((each) => isObject(each) && 'packages' in each) };
  const validate = getOrMake(validators, JSON.stringify(brought), () => compileSchema(brought));
  if (validate(raw) === true) return raw as RawSettings;
  throw new Error(describeError(validate.errors?.[0]));
}

function listIn(raw: unknown, key: keyof Brought): readonly unknown[] {
  const value = isObject(raw) ? (raw as Readonly<Record<string, unknown>>)[key] : undefined;
  return Array.isArray(value) ? value : [];
}

/** Loaded when there are settings: the validator costs more than all other modules that the plugin starts with. */
function compileSchema(brought: Brought): ValidateFunction {
  const Ajv = require('ajv') as typeof AjvClass;
  return new Ajv({ verbose: true }).compile(settingsSchema(brought));
}

function completeSettings(raw: RawSettings): Settings {
  const limiters = raw.limiters ?? [];
  return {
    limiters: limiters.filter((row): row is LimiterRow => !('from' in row)),
    own: limiters.filter((row): row is OwnLimiter => 'from' in row),
    frameworks: raw.frameworks ?? [],
    fixWith: raw.fixWith ?? null,
    upstream: raw.upstream ?? [],
    crossFile: raw.crossFile ?? true,
    crossFileCache: raw.crossFileCache ?? true,
    entries: raw.entries ?? null,
  };
}

function describeError(error: ErrorObject | undefined): string {
  const at = `settings["${namespace}"]${error?.dataPath ?? ''}`;
  if (error === undefined) return `${at} is not valid.`;
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case 'additionalProperties':
      return `${at} has the unknown key \`${String(params['additionalProperty'])}\`. Allowed: ${allowedKeys(error)}.`;
    case 'required':
      return `${at}.${String(params['missingProperty'])} is missing.`;
    case 'type':
      return `${at} must be ${typeNames(String(params['type']))}.`;
    case 'enum':
      return `${at} must be ${alternatives((params['allowedValues'] as unknown[]).map((value) => JSON.stringify(value)))}.`;
    case 'const':
      return `${at} must be ${JSON.stringify(params['allowedValue'])}.`;
    case 'minItems':
    case 'minLength':
      return `${at} must not be empty.`;
    default:
      return `${at} ${error.message ?? 'is not valid'}.`;
  }
}

function allowedKeys(error: ErrorObject): string {
  const parent = error.parentSchema as { readonly properties?: object } | undefined;
  return Object.keys(parent?.properties ?? {}).join(', ');
}

function typeNames(types: string): string {
  return alternatives(types.split(',').map((type) => (type === 'null' ? type : `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`)));
}

function alternatives(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
