export default class Table {
  constructor(private readonly columns: number) {}

  rows(count: number): number[][] {
    return Array.from({ length: count }, () => Array(this.columns).fill(0));
  }

  cell(): string {
    return '.'.repeat(this.columns);
  }
}
