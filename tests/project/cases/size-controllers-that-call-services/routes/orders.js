const { Router } = require('express');
const orders = require('../controllers/orders');
const samples = require('../controllers/samples');

const router = Router();

router.get('/', orders.list); // handler: GET / guarded
router.get('/page', orders.page); // handler: GET /page guarded
router.get('/total', orders.total); // handler: GET /total guarded
router.post('/samples', samples.create); // handler: POST /samples guarded

module.exports = router;
