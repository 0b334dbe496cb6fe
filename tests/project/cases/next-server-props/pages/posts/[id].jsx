export async function getServerSideProps({ params, resolvedUrl }) { // handler: GET /posts/[id] unguarded
  if (params.id === '0') return { notFound: true };
  if (params.id === '1') return { redirect: { destination: resolvedUrl, permanent: false } };
  return { props: { stars: Array.from({ length: Number(params.id) }, () => '*') } }; // amplifies: request
}

export default function Post({ stars }) {
  return <p>{stars.join('')}</p>;
}
