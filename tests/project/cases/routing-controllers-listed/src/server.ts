import 'reflect-metadata';
import { App } from './app';
import { UsersController, TeamsController } from './controllers';

new App([UsersController, TeamsController]).listen();
