import { writeFileSync } from 'node:fs';
import { fake } from '../src/fake.js';

writeFileSync('seed.txt', fake(Number(process.argv[2] ?? 50_000_000)));
