import maps from './maps.js';
import { tiles } from './tiles.js';

export const modules = [maps, tiles];
