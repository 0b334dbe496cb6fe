import { load, loaders } from '../lib/helper';
import { findForm } from '../lib/readers';
import { Team } from './team';

export default async function Page() {
  await loaders();
  const { id } = await load('1');
  return (
    <form action={findForm}>
      <Team id={id} />
    </form>
  );
}
