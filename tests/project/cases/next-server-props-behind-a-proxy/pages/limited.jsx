export const getServerSideProps = async () => ({ props: { at: Date.now() } }); // handler: GET /limited guarded process

export default function Page({ at }) {
  return <p>{at}</p>;
}
