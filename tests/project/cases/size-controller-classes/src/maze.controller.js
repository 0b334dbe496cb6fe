export class MazeController {
  constructor({ wall = '#', max = 60 } = {}) {
    this.wall = wall;
    this.max = max;
    this.draw = this.draw.bind(this);
  }

  draw(req, res) {
    const width = Number(req.query.width);
    res.send(this.wall.repeat(width)); // amplifies: request
  }

  small(req, res) {
    const width = Number(req.query.width);
    res.send('#'.repeat(Math.min(width, 60)));
  }

  static grid(req, res) {
    const { rows } = req.params;
    res.json(Array.from({ length: Number(rows) }, () => '##########')); // amplifies: request
  }

  helper(width) {
    return this.wall.repeat(width);
  }
}

export default new MazeController({ wall: '+' });
