'use client';

import { useActionState } from 'react';
import { unsubscribe } from './actions';

export async function track(name: string) {
  console.log(name);
}

export function Form() {
  const [state, submit] = useActionState(async () => unsubscribe('a@example.org'), { error: null });
  return (
    <form action={submit}>
      <p>{state.error}</p>
    </form>
  );
}
