// No page.
export async function getServerSideProps({ query }) {
  return { props: { rule: '-'.repeat(Number(query.width)) } };
}
