// sample: the methods of h3, in version 2 and of its router in version 1
import { createApp, createRouter, defineEventHandler, defineRequestMiddleware, eventHandler, getRouterParams, H3, toNodeHandler, toNodeListener, toWebHandler, lazyEventHandler } from 'h3';

const app = new H3();
const answer = () => 'done';

app.get('/get', answer); // handler: GET /get unguarded
app.post('/post', answer); // handler: POST /post unguarded
app.put('/put', answer); // handler: PUT /put unguarded
app.delete('/delete', answer); // handler: DELETE /delete unguarded
app.patch('/patch', answer); // handler: PATCH /patch unguarded
app.head('/head', answer); // handler: HEAD /head unguarded
app.options('/options', answer); // handler: OPTIONS /options unguarded
app.trace('/trace', answer); // handler: TRACE /trace unguarded
app.connect('/connect', answer); // handler: CONNECT /connect unguarded
app.query('/query', answer); // handler: QUERY /query unguarded
app.all('/all', answer); // handler: * /all unguarded
app.on('PURGE', '/purge', answer); // handler: PURGE /purge unguarded
app.register((inner) => inner);

const sub = new H3();

sub.get('/inner', answer); // handler: GET _ unguarded
app.mount('/sub', sub);

const stack = createApp();
const router = createRouter();

router.get('/get', defineEventHandler(answer)); // handler: GET /get unguarded
router.post('/post', defineEventHandler(answer)); // handler: POST /post unguarded
router.put('/put', defineEventHandler(answer)); // handler: PUT /put unguarded
router.delete('/delete', defineEventHandler(answer)); // handler: DELETE /delete unguarded
router.patch('/patch', defineEventHandler(answer)); // handler: PATCH /patch unguarded
router.head('/head', defineEventHandler(answer)); // handler: HEAD /head unguarded
router.options('/options', defineEventHandler(answer)); // handler: OPTIONS /options unguarded
router.trace('/trace', defineEventHandler(answer)); // handler: TRACE /trace unguarded
router.connect('/connect', defineEventHandler(answer)); // handler: CONNECT /connect unguarded
router.query('/query', defineEventHandler(answer)); // handler: QUERY /query unguarded
router.all('/all', eventHandler(answer)); // handler: * /all unguarded
router.on('PURGE', '/purge', eventHandler(answer)); // handler: PURGE /purge unguarded
router.get('/lazy', lazyEventHandler(async () => eventHandler(answer))); // handler: GET /lazy unguarded or unknown

stack.use(defineRequestMiddleware((event) => console.log(event.path)));
stack.use(router);

export const listener = toNodeListener(stack);
export const node = toNodeHandler(app);
export const web = toWebHandler(stack);
export const handler = router.handler;
