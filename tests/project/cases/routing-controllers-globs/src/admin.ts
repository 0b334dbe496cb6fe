import 'reflect-metadata';
import { createExpressServer } from 'routing-controllers';

createExpressServer({ controllers: ['dist/admin/**/*.controller.js'], middlewares: [__dirname + '/logging/*.ts'] }).listen(3001);
