export default defineEventHandler(() => 'User-agent: *\n'.repeat(20_000)); // handler: * /robots.txt unguarded ; amplifies: constant 280000
