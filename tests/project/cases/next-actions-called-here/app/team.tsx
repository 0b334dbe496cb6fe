'use client';

import { team } from '../lib/teams';
import { open } from './actions';

export function Team({ id }: { id: string }) {
  return <button onClick={() => open(id)}>{String(team(id))}</button>;
}
