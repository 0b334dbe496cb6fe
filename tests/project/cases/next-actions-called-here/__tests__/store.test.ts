import { expect, it, vi } from 'vitest';
import { note } from '../lib/notes';
import * as store from '../lib/store';

vi.mock('../lib/store');

it('reads a note', async () => {
  vi.mocked(store.readNote).mockResolvedValue({ id: '1' });
  expect(await note('1')).toEqual({ id: '1' });
});
