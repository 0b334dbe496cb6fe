'use client';

import { list, text } from './actions';

export function Buttons() {
  return (
    <>
      <button onClick={() => void text({ n: 1 })}>text</button>
      <button onClick={() => void list(1)}>list</button>
    </>
  );
}
