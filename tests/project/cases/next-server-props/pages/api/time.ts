// Of no account where API routes are.
export async function getServerSideProps() {
  return { props: {} };
}

export default function handler(_request, response) { // handler: * /api/time unguarded
  response.json({ at: Date.now() });
}
