export default defineEventHandler(() => ({ users: [] })); // handler: * /api/users unknown
