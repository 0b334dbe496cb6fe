const show = function (out, name) {
  const render = function () {
    // Longer than what runs in any case: pages of users are not to be kept by those who search the web for such pages, and the
    // links on them are not to be followed either, since anybody can write anything there. What is written is cleaned before.
    out.set('X-Robots-Tag', 'noindex');
    out.render('pages/user', { name: name });
  };
  render();
  return name;
};

// Before anybody asks, to have it at hand.
exports.first = show({ set: function () {}, render: console.log }, 'first');

exports.show = function (req, res, next) {
  if (!req.query.name) {
    next();
    return;
  }
  show(res, req.query.name);
};
