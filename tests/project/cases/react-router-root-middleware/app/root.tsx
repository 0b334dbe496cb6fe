import { Outlet } from 'react-router';
import { limit } from './limit.server';

export const middleware = [limit];

export default function App() {
  return <Outlet />;
}
