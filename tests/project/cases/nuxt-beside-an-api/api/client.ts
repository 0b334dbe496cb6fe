// What pages call; no server finds it.
export default () => 'x'.repeat(1_000_000);
