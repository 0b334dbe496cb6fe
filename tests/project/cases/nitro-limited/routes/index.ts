import { defineHandler } from 'nitro/h3';

export default defineHandler(() => 'home'); // handler: * / guarded process
