import { Router } from 'express';
import maze, { MazeController } from './maze.controller.js';

export const mazes = Router();

mazes.get('/', maze.draw); // handler: GET / unguarded
mazes.get('/small', maze.small.bind(maze)); // handler: GET /small unguarded
mazes.get('/grid/:rows', MazeController.grid); // handler: GET /grid/:rows unguarded
