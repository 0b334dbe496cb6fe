import 'reflect-metadata';
import { createExpressServer } from 'routing-controllers';
import './controllers/users.controller';
import './middlewares/limit.middleware';

createExpressServer().listen(3000);
