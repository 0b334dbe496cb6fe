// A folder beside the server, which nothing serves.
export default () => 'x'.repeat(1_000_000);
