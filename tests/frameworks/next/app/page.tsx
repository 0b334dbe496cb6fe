export default function Page() {
  return <p>Rows</p>;
}
