export class Counter {
  count = 0;

  tick() {
    this.count += 1;
    return this;
  }

  isOver() {
    return this.count > 10;
  }
}

export class MemoryStore {
  counters = {};

  start(key) {
    this.counters[key] ??= new Counter();
    return this.counters[key];
  }
}
