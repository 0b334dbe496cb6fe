import { app } from './app.js';
import './pets.js';

app.listen(3000);
