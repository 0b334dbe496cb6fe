import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace, userConfig, type Workspace } from '../../scripts/live/workspace.ts';
import { type CodeAction, type Diagnostic, type EditorSession, openEditor } from './editor-session.ts';

const SIZE = 'asymmetric-dos/no-unbounded-repeat-in-response';
const RATE = 'asymmetric-dos/require-rate-limit-on-handler';

const server = `import express from 'express';

const app = express();

app.get('/text', (req, res) => {
  res.send('x'.repeat(Number(req.query.n)));
});

app.listen(3000);
`;

let workspace: Workspace;
let editor: EditorSession;

beforeEach(() => {
  workspace = createWorkspace('editor');
  workspace.write('eslint.config.mjs', userConfig);
  workspace.write('server.js', '');
});

afterEach(async () => {
  await editor.close();
  workspace.remove();
});

async function open(dependencies: readonly string[], text = server): Promise<void> {
  const versions = Object.fromEntries(dependencies.map((name) => [name, '*']));
  workspace.write('package.json', JSON.stringify({ name: 'server', type: 'module', dependencies: versions }));
  editor = await openEditor(workspace.folder, 'server.js', 'javascript', text);
}

async function diagnosticOf(code: string): Promise<Diagnostic> {
  const diagnostic = (await editor.diagnose()).find((candidate) => candidate.code === code);
  if (diagnostic === undefined) throw new Error(`${code} is not reported.`);
  return diagnostic;
}

/** The actions that change the code, apart from comments that disable a rule. */
async function editsFor(code: string): Promise<readonly CodeAction[]> {
  const actions = await editor.actions(await diagnosticOf(code));
  return actions.filter(({ command }) => ['eslint.applySingleFix', 'eslint.applySuggestion'].includes(command.command));
}

const codes = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => code).sort();

/** The text of the buffer below a diagnostic's squiggle, which lies on one line. */
function underlined({ range: { start, end } }: Diagnostic): string | undefined {
  return editor.text().split('\n')[start.line]?.slice(start.character, end.character);
}

describe('in an editor', () => {
  it('squiggles stand below the registration and the amplifier of an unsaved buffer', async () => {
    await open(['express', 'express-rate-limit']);
    expect(underlined(await diagnosticOf(RATE))).toBe("app.get('/text'");
    expect(underlined(await diagnosticOf(SIZE))).toBe("'x'.repeat(Number(req.query.n))");
  });

  it('the link of a diagnostic opens a page that exists', async () => {
    await open(['express', 'express-rate-limit']);
    for (const { codeDescription } of await editor.diagnose()) expect(existsSync(fileURLToPath(codeDescription?.href ?? ''))).toBe(true);
  });

  it('the quick fix caps the size', async () => {
    await open(['express', 'express-rate-limit']);
    const [fix] = await editsFor(SIZE);
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true });
    if (fix !== undefined) await editor.apply(fix);
    expect(editor.text()).toContain('Math.min(');
    expect(codes(await editor.diagnose())).toEqual([RATE]);
  });

  it('a suggestion refuses instead', async () => {
    await open(['express', 'express-rate-limit']);
    const suggestion = (await editsFor(SIZE)).find(({ command }) => command.command === 'eslint.applySuggestion');
    if (suggestion !== undefined) await editor.apply(suggestion);
    expect(editor.text()).toMatch(/if \(.+\) [^}]*400/);
    expect(codes(await editor.diagnose())).toEqual([RATE]);
  });

  it('the quick fix adds a limiter that package.json has', async () => {
    await open(['express', 'express-rate-limit']);
    const [fix] = await editsFor(RATE);
    expect(fix).toMatchObject({ isPreferred: true });
    if (fix !== undefined) await editor.apply(fix);
    expect(editor.text()).toContain("from 'express-rate-limit'");
    expect(codes(await editor.diagnose())).toEqual([SIZE]);
  });

  it('a limiter that package.json does not have is only suggested', async () => {
    await open(['express']);
    const actions = await editsFor(RATE);
    expect(actions.map(({ command }) => command.command)).not.toContain('eslint.applySingleFix');
    const [suggestion] = actions;
    if (suggestion !== undefined) await editor.apply(suggestion);
    expect(editor.text()).toContain("from 'express-rate-limit'");
    expect(codes(await editor.diagnose())).toEqual([SIZE]);
  });

  it('typing the bound and the limiter takes the squiggles away, and broken syntax on the way is survived', async () => {
    await open(['express', 'express-rate-limit']);
    editor.type(server.replace("app.get('/text'", "app.get('/text', "));
    editor.type(server.replace('Number(req.query.n)', 'Math.min(Number(req.query.n'));
    expect((await editor.diagnose()).map(({ message }) => message)).toEqual([expect.stringMatching(/^Parsing error/)]);
    editor.type(server.replace('Number(req.query.n)', 'Math.min(Number(req.query.n), 100)'));
    expect(codes(await editor.diagnose())).toEqual([RATE]);
  });
});
