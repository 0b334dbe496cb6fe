import { Outlet } from '@remix-run/react';

export const loader = () => ({ year: new Date().getFullYear() }); // handler: _ _ unguarded

export default function App() {
  return <Outlet />;
}
