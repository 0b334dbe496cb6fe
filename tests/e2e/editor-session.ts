import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/live/workspace.ts';

interface Position {
  readonly line: number;
  readonly character: number;
}

interface TextEdit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly newText: string;
}

export interface Diagnostic {
  readonly range: TextEdit['range'];
  readonly message: string;
  readonly code: string;
  readonly codeDescription?: { readonly href: string };
}

export interface CodeAction {
  readonly title: string;
  readonly kind: string;
  readonly isPreferred?: boolean;
  readonly command: { readonly command: string; readonly arguments?: readonly unknown[] };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** One open document in an editor that speaks the language server protocol with the ESLint server. */
export interface EditorSession {
  readonly text: () => string;
  diagnose(): Promise<readonly Diagnostic[]>;
  actions(diagnostic: Diagnostic): Promise<readonly CodeAction[]>;
  /** Runs an action; the edits that the server asks for are made in the document. */
  apply(action: CodeAction): Promise<void>;
  /** Replaces the text, as typing does. */
  type(text: string): void;
  close(): Promise<void>;
}

const ANSWER_TIMEOUT_MS = 30_000;

/** Opens a document of `folder` in a new editor; `text` is what the editor holds, not what the disk does. */
export async function openEditor(folder: string, file: string, languageId: string, text: string): Promise<EditorSession> {
  const uri = pathToFileURL(path.join(folder, file)).href;
  const folderUri = pathToFileURL(folder).href;
  let current = text;
  let version = 1;

  const connection = connect((method, params) => {
    if (method === 'workspace/configuration') return [settings(folder, folderUri)];
    if (method === 'workspace/applyEdit') {
      type(applyEdits(current, editsOf(params, uri)));
      return { applied: true };
    }
    return null;
  });
  const textDocument = { uri };
  const type = (next: string): void => {
    current = next;
    version += 1;
    connection.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text: next }] });
  };

  await connection.request('initialize', {
    processId: process.pid,
    rootUri: folderUri,
    workspaceFolders: [{ uri: folderUri, name: 'project' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, applyEdit: true, workspaceEdit: { documentChanges: true } },
      textDocument: {
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
        publishDiagnostics: { codeDescriptionSupport: true },
        diagnostic: {},
      },
    },
  });
  connection.notify('initialized', {});
  connection.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });

  return {
    text: () => current,
    type,
    async diagnose() {
      const report = (await connection.request('textDocument/diagnostic', { textDocument })) as { items: readonly Diagnostic[] };
      return report.items;
    },
    async actions(diagnostic) {
      const context = { diagnostics: [diagnostic], triggerKind: 1 };
      return (await connection.request('textDocument/codeAction', { textDocument, range: diagnostic.range, context })) as readonly CodeAction[];
    },
    async apply({ command }) {
      await connection.request('workspace/executeCommand', command);
    },
    async close() {
      await connection.close();
    },
  };
}

function settings(folder: string, folderUri: string): object {
  return {
    validate: 'on',
    useESLintClass: true,
    useFlatConfig: true,
    experimental: { useFlatConfig: false },
    nodePath: '',
    packageManager: 'npm',
    run: 'onType',
    quiet: false,
    format: false,
    onIgnoredFiles: 'off',
    options: {},
    rulesCustomizations: [],
    problems: { shortenToSingleLine: false },
    codeAction: { disableRuleComment: { enable: true, location: 'separateLine' }, showDocumentation: { enable: true } },
    codeActionOnSave: { enable: false, mode: 'all' },
    workingDirectory: { mode: 'location' },
    workspaceFolder: { uri: folderUri, name: path.basename(folder) },
  };
}

/** The edits of a `workspace/applyEdit` request that concern one document. */
function editsOf(params: unknown, uri: string): readonly TextEdit[] {
  const { edit } = params as { edit: { changes?: Record<string, TextEdit[]>; documentChanges?: { textDocument: { uri: string }; edits: TextEdit[] }[] } };
  const versioned = edit.documentChanges?.filter(({ textDocument }) => textDocument.uri === uri).flatMap(({ edits }) => edits);
  return versioned ?? edit.changes?.[uri] ?? [];
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, content) => sum + content.length + 1, 0) + character;
  return edits
    .map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

interface Connection {
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): void;
  close(): Promise<void>;
}

/** Starts the language server and speaks JSON-RPC with it; `answer` replies to the server's own requests. */
function connect(answer: (method: string, params: unknown) => unknown): Connection {
  const server = path.join(root, 'node_modules', 'vscode-langservers-extracted', 'bin', 'vscode-eslint-language-server');
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } });
  const exited = new Promise<void>((resolve) => child.once('exit', () => { resolve(); }));
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);

  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  let nextId = 1;
  const waiting = new Map<number, (message: Message) => void>();
  const send = (message: object): void => {
    const content = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${content.length}\r\n\r\n`);
    child.stdin.write(content);
  };
  readMessages(child.stdout, (message) => {
    const { id, method, params } = message;
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(message);
    else send({ id, result: answer(method, params) });
  });

  return {
    notify(method, params) {
      send({ method, params });
    },
    request(method, params) {
      const id = nextId++;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          reject(new Error(`No answer to ${method} within ${ANSWER_TIMEOUT_MS} ms.\n${errors}`));
        }, ANSWER_TIMEOUT_MS);
        waiting.set(id, ({ result, error }) => {
          clearTimeout(timer);
          waiting.delete(id);
          if (error === undefined) resolve(result);
          else reject(new Error(`${method}: ${error.message}\n${errors}`));
        });
        send({ id, method, params });
      });
    },
    async close() {
      process.off('exit', kill);
      kill();
      await exited;
    },
  };
}

/** Cuts the stream into messages, each behind a `Content-Length` header. */
function readMessages(stream: NodeJS.ReadableStream, receive: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const headerEnd = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, Math.max(headerEnd, 0)))?.[1]);
      const end = headerEnd + 4 + length;
      if (headerEnd < 0 || buffer.length < end) return;
      receive(JSON.parse(buffer.toString('utf8', headerEnd + 4, end)) as Message);
      buffer = buffer.subarray(end);
    }
  });
}
