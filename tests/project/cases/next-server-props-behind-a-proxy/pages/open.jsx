export const getServerSideProps = async () => ({ props: { at: Date.now() } }); // handler: GET /open unguarded

export default function Page({ at }) {
  return <p>{at}</p>;
}
