const mongoose = require('mongoose');

const User = mongoose.model('User', new mongoose.Schema({ name: String, role: Number }));

User.syncIndexes(function () {
  User.collection.getIndexes({ full: true }).then(function (indexes) {
    console.log('indexes', indexes);
  });
});

User.on('index', function (error) {
  console.log('indexed', error);
});

exports.User = User;
