const people = require('./people');

module.exports = function (settings) {
  const all = {};
  const ofPeople = people(settings);
  all.listPeople = ofPeople.list;
  all.findPerson = ofPeople.find;
  all.home = (req, res) => {
    res.send('home');
  };
  return all;
};
