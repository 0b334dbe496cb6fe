/**
 * The row types: what a package means to this plugin, as plain JSON data.
 *
 * Rows say what exists and what it does; the engine (`src/analysis`) interprets them; the rules give the meaning. Users
 * write the same rows in `settings['asymmetric-dos']`, so a row never holds a function, a RegExp or a symbol.
 *
 * An *export path* names what an import gives: `''` is the module itself, its default export and its CommonJS export
 * (`import express from 'express'`, `require('express')`, `import * as express`), `'Router'` a named export or a property
 * of the former, `'errors.Limit'` a property of a named export. Where the packages of one row differ, their export paths begin with the
 * package and a colon: `'@koa/router:'`, `'koa-mount:'`.
 */

import type { FrameworkRow } from './schema/frameworks.ts';
import type { LimiterRow } from './schema/limiters.ts';
import type { PackageRow } from './schema/packages.ts';
import type { AmplifierRow, BoundRow } from './schema/sizes.ts';
import type { ValidatorRow } from './schema/validators.ts';

export type * from './schema/decorators.ts';
export type * from './schema/described.ts';
export type * from './schema/files.ts';
export type * from './schema/frameworks.ts';
export { defineFramework } from './schema/frameworks.ts';
export type * from './schema/limiters.ts';
export { defineLimiter } from './schema/limiters.ts';
export type * from './schema/meanings.ts';
export type * from './schema/objects.ts';
export type * from './schema/packages.ts';
export { definePackages } from './schema/packages.ts';
export type * from './schema/sizes.ts';
export { defineAmplifiers, defineBounds } from './schema/sizes.ts';
export type * from './schema/validators.ts';
export { defineValidator } from './schema/validators.ts';

export interface Knowledge {
  readonly frameworks: readonly FrameworkRow[];
  readonly limiters: readonly LimiterRow[];
  readonly amplifiers: readonly AmplifierRow[];
  readonly bounds: readonly BoundRow[];
  readonly packages: readonly PackageRow[];
  readonly validators: readonly ValidatorRow[];
}
