const { Router } = require('express');

const posts = Router();

posts.get('/', (req, res) => res.json([])); // handler: GET / guarded

module.exports = posts;
