class Site {
  constructor(title) {
    this.title = title;
    this.hits = new Map();
    this.guarded = this.guarded.bind(this);
  }

  handle(req, res) {
    res.end(`<h1>${this.title}</h1>`);
  }

  guarded(req, res) {
    const ip = req.socket.remoteAddress;
    const count = (this.hits.get(ip) || 0) + 1;
    this.hits.set(ip, count);
    if (count > 10) {
      res.writeHead(429);
      return res.end();
    }
    this.handle(req, res);
  }
}

module.exports = { Site };
