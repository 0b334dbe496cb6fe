'use strict';

const { parentPort } = require('node:worker_threads');

class Queue {
  constructor(name) {
    this.name = name;
  }

  async add(job, data) {
    parentPort?.postMessage({ queue: this.name, job, data });
  }
}

exports.notify = new Queue('notify');
exports.documents = new Queue('documents');
exports.call = async (message) => parentPort?.postMessage(message);
