export const loader = () => ({ hives: 12 }); // handler: _ _ unguarded

export default function Apiary() {
  return <p>Hives</p>;
}
