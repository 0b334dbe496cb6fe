export function loader() { // handler: _ _ guarded
  return { at: Date.now() };
}

export default function Home() {
  return <p>Seeds</p>;
}
