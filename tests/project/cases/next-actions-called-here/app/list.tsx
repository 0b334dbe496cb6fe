'use client';

import { findAsked, findTyped } from '../lib/typed';

type Found = NonNullable<Awaited<ReturnType<typeof findTyped>>>;

export function List({ items }: { items: Found[] }) {
  if (typeof findAsked !== 'function') return null;
  return <p>{items.length}</p>;
}
