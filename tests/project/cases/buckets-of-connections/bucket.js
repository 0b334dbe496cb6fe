class Bucket {
  constructor(size, refillMs) {
    this.size = size;
    this.refillMs = refillMs;
    this.left = size;
    this.since = Date.now();
  }

  allow() {
    const now = Date.now();
    if (now - this.since >= this.refillMs) {
      this.left = this.size;
      this.since = now;
    }
    if (this.left === 0) return false;
    this.left -= 1;
    return true;
  }

  isFresh() {
    return Date.now() - this.since < this.refillMs;
  }
}

module.exports = { Bucket };
