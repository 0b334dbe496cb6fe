export async function clientLoader() {
  return { at: Date.now() };
}

export default function About() {
  return <p>About</p>;
}
