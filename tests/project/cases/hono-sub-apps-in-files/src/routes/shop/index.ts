import { Hono } from 'hono';
import { perMinute } from '../../middleware/limits.js';
import basket from './basket.js';
import orders from './orders.js';

const shop = new Hono();

shop.route('/basket', basket);
shop.use(perMinute(20));
shop.route('/orders', orders);

export default shop;
