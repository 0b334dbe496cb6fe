import { Outlet } from '@remix-run/react';

export const loader = () => ({ year: new Date().getFullYear() }); // handler: _ _ guarded

export default function App() {
  return <Outlet />;
}
