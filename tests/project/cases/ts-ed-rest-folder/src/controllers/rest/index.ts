export * from './UsersController.js';
