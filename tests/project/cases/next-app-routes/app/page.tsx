export default function Page() {
  return <p>Depot</p>;
}
