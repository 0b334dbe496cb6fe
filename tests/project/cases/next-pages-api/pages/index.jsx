export default function Home() {
  return <p>Depot</p>;
}
