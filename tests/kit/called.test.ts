import { expect, it } from 'vitest';
import { Project } from '../rules/fixed-files.ts';

const manifest = JSON.stringify({ type: 'module', dependencies: { express: '^5.0.0', 'socket.io': '^4.0.0', next: '^16.0.0', '@nestjs/common': '^11.0.0', '@nestjs/core': '^11.0.0', '@nestjs/websockets': '^11.0.0', '@nestjs/throttler': '^6.0.0' } });

function messagesOf(files: Readonly<Record<string, string>>, name = 'app.ts'): string[] {
  return new Project({ 'package.json': manifest, ...files }).fix(name).messages.map(({ message }) => message);
}

it('names the event that a listener of a socket is for, also where it is a name of another file', () => {
  const text = "import { Server } from 'socket.io';\nimport { CHAT, ROOMS } from './events.js';\nnew Server(3000).on('connection', (socket) => {\n  socket.on('login', () => { socket.emit('rank', 1); });\n  socket.on(CHAT, () => { socket.emit('rank', 1); });\n  socket.on(ROOMS.left, () => { socket.emit('rank', 1); });\n});\n";
  expect(messagesOf({ 'app.js': text, 'events.js': "export const CHAT = 'chat';\nexport const ROOMS = makeRooms();\n" }, 'app.js')).toEqual(
    ['login', 'chat', 'ROOMS.left'].map((event) => `The listener of \`${event}\` answers without a rate limit: none in the listener or on the connection.`),
  );
});

it('names a server function, exported or inline', () => {
  const page = "import { Form } from './form.js';\nexport default function Page() {\n  async function remove() {\n    'use server';\n    return { done: true };\n  }\n  return Form({ remove });\n}\n";
  const actions = "'use server';\nexport async function create() {\n  return { id: 1 };\n}\n";
  const form = "'use client';\nimport { create } from './actions.js';\nexport function Form() {\n  return create;\n}\n";
  const files = { 'app/page.js': page, 'app/actions.js': actions, 'app/form.js': form };
  expect(messagesOf(files, 'app/actions.js')).toEqual(['The function `create` answers without a rate limit: none in the handler.']);
  expect(messagesOf(files, 'app/page.js')).toContain('The function `remove` answers without a rate limit: none in the handler.');
});

it('names the method of a gateway, and says that the guards of the app are not for it', () => {
  const text = "import { Module } from '@nestjs/common';\nimport { APP_GUARD, NestFactory } from '@nestjs/core';\nimport { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';\nimport { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';\n\n@WebSocketGateway()\nexport class ChatGateway {\n  @SubscribeMessage('chat')\n  chat() {\n    return { event: 'chat', data: 1 };\n  }\n}\n\n@Module({ imports: [ThrottlerModule.forRoot([{ ttl: 60000, limit: 10 }])], providers: [ChatGateway, { provide: APP_GUARD, useClass: ThrottlerGuard }] })\nexport class AppModule {}\nvoid NestFactory.create(AppModule).then((app) => app.listen(3000));\n";
  const [message = '', ...others] = messagesOf({ 'app.ts': text });
  expect(others).toEqual([]);
  expect(message).toBe('The method `ChatGateway.chat` answers without a rate limit: none on the method or on `ChatGateway`. `ThrottlerGuard` guards the routes of the app, and nothing that is answered here.');
  const without = text.replace(', { provide: APP_GUARD, useClass: ThrottlerGuard }', '');
  expect(messagesOf({ 'app.ts': without })).toEqual(['The method `ChatGateway.chat` answers without a rate limit: none on the method or on `ChatGateway`.']);
});

it('names the paths of all rounds of a loop, or says how many there are', () => {
  const loop = (paths: readonly string[]): string => `import express from 'express';\nconst app = express();\nfor (const path of ${JSON.stringify(paths)}) app.get(path, (req, res) => res.json([]));\napp.listen(3000);\n`;
  expect(messagesOf({ 'app.js': loop(['/a', '/b']) }, 'app.js')).toEqual(['`GET /a, /b` answers without a rate limit: none on the route or on `app`.']);
  expect(messagesOf({ 'app.js': loop(['/a', '/b', '/c', '/d', '/e']) }, 'app.js')).toEqual(['`GET /a, /b` and 3 more answers without a rate limit: none on the route or on `app`.']);
});
