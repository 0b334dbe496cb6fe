import _ from 'lodash';

export class Holder {
  tool = _;

  constructor() {
    this.setUp();
  }

  setUp() {
    this.grow = (n) => 'x'.repeat(n); // amplifies: request
  }

  direct = (req, res) => res.json(this.tool.range(Number(req.query.n))); // amplifies: request

  grown(req, res) {
    res.send(this.grow(Number(req.query.n)));
  }

  throughItself(req, res) {
    const self = this;
    res.send(self.grow(Number(req.query.n)));
  }

  takenApart(req, res) {
    const { grow } = this;
    res.send(grow(Number(req.query.n)));
  }

  ofTheClass(req, res) {
    res.send(Holder.big(Number(req.query.n)));
  }

  static big(n) {
    return 'x'.repeat(n); // amplifies: request
  }

  calm(req, res) {
    res.send(this.title(req.query.name));
  }

  title(name) {
    return `Hello ${name}`;
  }
}
