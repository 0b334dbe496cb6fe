import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import process from 'node:process';
import { afterEach, expect, it, vi } from 'vitest';
import plugin from '../../src/index.ts';
import { createRule } from '../../src/kit/create-rule.ts';
import { temporaryProjects } from '../project/temporary.ts';

const project = temporaryProjects();

const server = `const express = require('express');
const { rateLimit } = require('express-rate-limit');
const app = express();
app.get('/x', (req, res) => { res.send('x'.repeat(req.query.n)); });
`;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

interface Tree {
  readonly body: { type: string; range: unknown; expression?: { arguments?: unknown } }[];
  readonly tokens: { type: string }[];
}

/** What is reported on a server, and what the debug output tells, where its tree is other than a parser makes one. */
function lint(filename: string, change: (tree: Tree) => void, rules: Linter.RulesRecord, plugins: Linter.Config['plugins'] = { 'asymmetric-dos': plugin }): { reported: string[]; told: string } {
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.stubEnv('DEBUG', 'asymmetric-dos');
  const parser: Linter.Parser = {
    parseForESLint(text, options) {
      const parsed = typescriptParser.parseForESLint(text, options as typescriptParser.ParserOptions);
      change(parsed.ast as unknown as Tree);
      return parsed as unknown as ReturnType<typeof Linter.prototype.getSourceCode>;
    },
  };
  const messages = new Linter({ cwd: '/' }).verify(server, [{ files: ['**'], plugins, rules, languageOptions: { parser, sourceType: 'commonjs' } }], { filename });
  return { reported: messages.map(({ ruleId, message }) => ruleId ?? message).sort(), told: stderr.mock.calls.map(String).join('') };
}

const rules = { 'asymmetric-dos/no-unbounded-repeat-in-response': 'error', 'asymmetric-dos/require-rate-limit-on-handler': 'error' } as const;

/** A tree that ESLint takes and the analysis cannot read: `app.get()` without a list of arguments. */
function withoutArguments({ body }: Tree): void {
  for (const { expression } of body) if (expression) expression.arguments = undefined;
}

/** A tree that only the writers of edits cannot read. */
function withoutTokenTypes({ tokens }: Tree): void {
  Object.defineProperty(tokens[0], 'type', {
    get() {
      throw new Error('The token has no type.');
    },
  });
}

it('reports what such a parser gives where it is left alone', () => {
  expect(lint('/nowhere/server.js', () => {}, rules)).toEqual({ reported: Object.keys(rules), told: '' });
});

it('leaves out a file alone of which the analysis fails', () => {
  const { reported, told } = lint('/nowhere/server.js', withoutArguments, rules);
  expect(reported).toEqual([]);
  expect(told).toMatch(/^asymmetric-dos leaves out \/nowhere\/server\.js: TypeError: .*\n {4}at /);
  expect(told.match(/leaves out/g)).toHaveLength(1);
});

it('leaves out a file among others of which the analysis fails', () => {
  const here = project({ 'package.json': '{ "name": "here" }', 'server.js': server });
  const { reported, told } = lint(here.at('server.js'), withoutArguments, rules);
  expect(reported).toEqual([]);
  expect(told).toContain(`asymmetric-dos reads ${here.at('server.js')} by itself: `);
  expect(told).toContain(`asymmetric-dos leaves out ${here.at('server.js')}: `);
});

it('says nothing by the rules whose edits cannot be written', () => {
  const { reported, told } = lint('/nowhere/server.js', withoutTokenTypes, rules);
  expect(reported).toEqual([]);
  for (const name of ['require-rate-limit-on-handler', 'no-unbounded-repeat-in-response']) {
    expect(told).toContain(`asymmetric-dos has nothing to say by ${name} of /nowhere/server.js: Error: The token has no type.`);
  }
});

it('ends no run for a report that ESLint refuses', () => {
  const rule = createRule({
    name: 'no-apps',
    meta: { type: 'problem', docs: { description: 'Reports every app', recommended: true }, schema: [{ type: 'object' }], defaultOptions: [{}], messages: { seen: 'Seen.' } },
    create: () => (file) => file.facts.containers.flatMap(({ place: { loc } }) => ['seen', 'unseen'].map((messageId) => ({ loc, messageId }))),
  });
  const { reported, told } = lint('/nowhere/server.js', () => {}, { 'test/no-apps': 'error' }, { test: { rules: { 'no-apps': rule } } });
  expect(reported).toEqual(['test/no-apps']);
  expect(told).toContain('by no-apps of /nowhere/server.js: ');
});
