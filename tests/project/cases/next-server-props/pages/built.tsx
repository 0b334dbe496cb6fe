// What is asked for when the app is built, or by the browser, answers nobody. There is no getServerSideProps here.
export async function getStaticProps() {
  return { props: { rule: '-'.repeat(10_000_000) } };
}

export default function Page({ rule }: { rule: string }) {
  return <p>{rule}</p>;
}
