module.exports = function (settings) {
  const handlers = {};
  handlers.list = (req, res) => {
    res.json(settings.people);
  };
  handlers.find = (req, res) => {
    res.json(settings.people.find(({ id }) => id === req.params.id));
  };
  return handlers;
};
