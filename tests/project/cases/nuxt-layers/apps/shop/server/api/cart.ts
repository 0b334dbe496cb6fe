export default defineEventHandler(() => 'cart'); // handler: * /api/cart guarded process
