const WORDS = 'lorem ipsum dolor ';

exports.words = (req, res) => {
  const count = parseInt(req.query.count, 10) || 1;
  res.send(WORDS.repeat(count)); // amplifies: request
};

exports.few = (req, res) => {
  const count = Math.min(parseInt(req.query.count, 10) || 1, 20);
  res.send(WORDS.repeat(count));
};

exports.lines = function (req, res) {
  let html = '';
  for (let i = 0; i < req.query.lines; i++) { // amplifies: request
    html += `<p>${WORDS}</p>`;
  }
  res.send(html);
};

exports.big = (request, response) => {
  response.type('bin').send(Buffer.alloc(5 * 1024 * 1024)); // amplifies: constant 5242880
};

exports.repeatAll = (items, times) => items.map((item) => item.repeat(times));
