const express = require('express');

class PostsController {
  constructor() {
    this.path = '/posts';
    this.router = express.Router();
    this.routes();
  }

  routes() {
    this.router.get(this.path, this.list); // handler: GET _ unguarded
    this.router.post(this.path, this.create.bind(this)); // handler: POST _ unguarded
  }

  list(req, res) {
    res.json([]);
  }

  create(req, res) {
    res.status(201).json({ path: this.path });
  }
}

module.exports = { PostsController };
