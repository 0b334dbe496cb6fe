import { Outlet } from 'react-router';

const timing = async (_args: unknown, next: () => Promise<Response>) => {
  const started = Date.now();
  const response = await next();
  response.headers.set('server-timing', `total;dur=${Date.now() - started}`);
  return response;
};

export const middleware = [timing];

export default function App() {
  return <Outlet />;
}
