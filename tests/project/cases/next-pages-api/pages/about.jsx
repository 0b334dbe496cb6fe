const fill = (n) => '-'.repeat(n);

export default function About() {
  return <p>{fill(20)}</p>;
}
