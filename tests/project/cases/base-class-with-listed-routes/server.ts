import express from 'express';
import { UsersController } from './users';
const app = express();
app.use('/users', new UsersController().router);
app.listen(3000);
