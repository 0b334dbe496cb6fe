import { createAsync } from '@solidjs/router';
import { listNotes } from '../lib/notes';

export default function Notes() {
  const notes = createAsync(() => listNotes());
  return <p>{notes()?.length}</p>;
}
