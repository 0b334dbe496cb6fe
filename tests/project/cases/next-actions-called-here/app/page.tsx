import { load, loaders } from '../lib/helper';
import { findForm } from '../lib/readers';
import { cover } from '../lib/covers';
import { note, pages } from '../lib/notes';
import { Team } from './team';

export default async function Page() {
  await loaders();
  await note('1');
  await pages();
  await cover('1');
  const { id } = await load('1');
  return (
    <form action={findForm}>
      <Team id={id} />
    </form>
  );
}
