import { Outlet } from 'react-router';
import { limit } from '../limit.server';

export const middleware = [limit];

export function loader() { // handler: _ _ guarded
  return { title: 'Admin' };
}

export default function Admin() {
  return <Outlet />;
}
