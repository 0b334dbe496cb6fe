import { AsyncLocalStorage } from 'node:async_hooks';

const requests = new AsyncLocalStorage<{ path: string }>();

export const withRequest = <Result>(path: string, answer: () => Result): Result => requests.run({ path }, answer);
