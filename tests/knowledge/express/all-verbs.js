// sample: Express has a method for each verb of HTTP that Node knows, QUERY among them, and `del` of version 4
import express, { Router } from 'express';

const app = express();
const router = Router();
const answer = (req, res) => res.send('done');

// A middleware of version 4, and no route.
app.use(express.query());

app.acl('/acl', answer); // handler: ACL /acl unguarded
app.bind('/bind', answer); // handler: BIND /bind unguarded
app.checkout('/checkout', answer); // handler: CHECKOUT /checkout unguarded
app.connect('/connect', answer); // handler: CONNECT /connect unguarded
app.copy('/copy', answer); // handler: COPY /copy unguarded
app.delete('/delete', answer); // handler: DELETE /delete unguarded
app.get('/get', answer); // handler: GET /get unguarded
app.head('/head', answer); // handler: HEAD /head unguarded
app.link('/link', answer); // handler: LINK /link unguarded
app.lock('/lock', answer); // handler: LOCK /lock unguarded
app['m-search']('/m-search', answer); // handler: M-SEARCH /m-search unguarded
app.merge('/merge', answer); // handler: MERGE /merge unguarded
app.mkactivity('/mkactivity', answer); // handler: MKACTIVITY /mkactivity unguarded
app.mkcalendar('/mkcalendar', answer); // handler: MKCALENDAR /mkcalendar unguarded
app.mkcol('/mkcol', answer); // handler: MKCOL /mkcol unguarded
app.move('/move', answer); // handler: MOVE /move unguarded
app.notify('/notify', answer); // handler: NOTIFY /notify unguarded
app.options('/options', answer); // handler: OPTIONS /options unguarded
app.patch('/patch', answer); // handler: PATCH /patch unguarded
app.post('/post', answer); // handler: POST /post unguarded
app.propfind('/propfind', answer); // handler: PROPFIND /propfind unguarded
app.proppatch('/proppatch', answer); // handler: PROPPATCH /proppatch unguarded
app.purge('/purge', answer); // handler: PURGE /purge unguarded
app.put('/put', answer); // handler: PUT /put unguarded
app.query('/query', answer); // handler: QUERY /query unguarded
app.rebind('/rebind', answer); // handler: REBIND /rebind unguarded
app.report('/report', answer); // handler: REPORT /report unguarded
app.search('/search', answer); // handler: SEARCH /search unguarded
app.source('/source', answer); // handler: SOURCE /source unguarded
app.subscribe('/subscribe', answer); // handler: SUBSCRIBE /subscribe unguarded
app.trace('/trace', answer); // handler: TRACE /trace unguarded
app.unbind('/unbind', answer); // handler: UNBIND /unbind unguarded
app.unlink('/unlink', answer); // handler: UNLINK /unlink unguarded
app.unlock('/unlock', answer); // handler: UNLOCK /unlock unguarded
app.unsubscribe('/unsubscribe', answer); // handler: UNSUBSCRIBE /unsubscribe unguarded
app.del('/del', answer); // handler: DELETE /del unguarded

router.get('/before', answer); // handler: GET /before unguarded
router.use((req, res, next) => (Math.random() > 0.5 ? res.sendStatus(429) : next()));

router.acl('/acl', answer); // handler: ACL /acl guarded router
router.bind('/bind', answer); // handler: BIND /bind guarded router
router.checkout('/checkout', answer); // handler: CHECKOUT /checkout guarded router
router.connect('/connect', answer); // handler: CONNECT /connect guarded router
router.copy('/copy', answer); // handler: COPY /copy guarded router
router.delete('/delete', answer); // handler: DELETE /delete guarded router
router.get('/get', answer); // handler: GET /get guarded router
router.head('/head', answer); // handler: HEAD /head guarded router
router.link('/link', answer); // handler: LINK /link guarded router
router.lock('/lock', answer); // handler: LOCK /lock guarded router
router['m-search']('/m-search', answer); // handler: M-SEARCH /m-search guarded router
router.merge('/merge', answer); // handler: MERGE /merge guarded router
router.mkactivity('/mkactivity', answer); // handler: MKACTIVITY /mkactivity guarded router
router.mkcalendar('/mkcalendar', answer); // handler: MKCALENDAR /mkcalendar guarded router
router.mkcol('/mkcol', answer); // handler: MKCOL /mkcol guarded router
router.move('/move', answer); // handler: MOVE /move guarded router
router.notify('/notify', answer); // handler: NOTIFY /notify guarded router
router.options('/options', answer); // handler: OPTIONS /options guarded router
router.patch('/patch', answer); // handler: PATCH /patch guarded router
router.post('/post', answer); // handler: POST /post guarded router
router.propfind('/propfind', answer); // handler: PROPFIND /propfind guarded router
router.proppatch('/proppatch', answer); // handler: PROPPATCH /proppatch guarded router
router.purge('/purge', answer); // handler: PURGE /purge guarded router
router.put('/put', answer); // handler: PUT /put guarded router
router.query('/query', answer); // handler: QUERY /query guarded router
router.rebind('/rebind', answer); // handler: REBIND /rebind guarded router
router.report('/report', answer); // handler: REPORT /report guarded router
router.search('/search', answer); // handler: SEARCH /search guarded router
router.source('/source', answer); // handler: SOURCE /source guarded router
router.subscribe('/subscribe', answer); // handler: SUBSCRIBE /subscribe guarded router
router.trace('/trace', answer); // handler: TRACE /trace guarded router
router.unbind('/unbind', answer); // handler: UNBIND /unbind guarded router
router.unlink('/unlink', answer); // handler: UNLINK /unlink guarded router
router.unlock('/unlock', answer); // handler: UNLOCK /unlock guarded router
router.unsubscribe('/unsubscribe', answer); // handler: UNSUBSCRIBE /unsubscribe guarded router
router.del('/del', answer); // handler: DELETE /del guarded router

const route = router.route('/held');

route.acl(answer); // handler: ACL /held guarded router
route.bind(answer); // handler: BIND /held guarded router
route.checkout(answer); // handler: CHECKOUT /held guarded router
route.connect(answer); // handler: CONNECT /held guarded router
route.copy(answer); // handler: COPY /held guarded router
route.delete(answer); // handler: DELETE /held guarded router
route.get(answer); // handler: GET /held guarded router
route.head(answer); // handler: HEAD /held guarded router
route.link(answer); // handler: LINK /held guarded router
route.lock(answer); // handler: LOCK /held guarded router
route['m-search'](answer); // handler: M-SEARCH /held guarded router
route.merge(answer); // handler: MERGE /held guarded router
route.mkactivity(answer); // handler: MKACTIVITY /held guarded router
route.mkcalendar(answer); // handler: MKCALENDAR /held guarded router
route.mkcol(answer); // handler: MKCOL /held guarded router
route.move(answer); // handler: MOVE /held guarded router
route.notify(answer); // handler: NOTIFY /held guarded router
route.options(answer); // handler: OPTIONS /held guarded router
route.patch(answer); // handler: PATCH /held guarded router
route.post(answer); // handler: POST /held guarded router
route.propfind(answer); // handler: PROPFIND /held guarded router
route.proppatch(answer); // handler: PROPPATCH /held guarded router
route.purge(answer); // handler: PURGE /held guarded router
route.put(answer); // handler: PUT /held guarded router
route.query(answer); // handler: QUERY /held guarded router
route.rebind(answer); // handler: REBIND /held guarded router
route.report(answer); // handler: REPORT /held guarded router
route.search(answer); // handler: SEARCH /held guarded router
route.source(answer); // handler: SOURCE /held guarded router
route.subscribe(answer); // handler: SUBSCRIBE /held guarded router
route.trace(answer); // handler: TRACE /held guarded router
route.unbind(answer); // handler: UNBIND /held guarded router
route.unlink(answer); // handler: UNLINK /held guarded router
route.unlock(answer); // handler: UNLOCK /held guarded router
route.unsubscribe(answer); // handler: UNSUBSCRIBE /held guarded router
route.del(answer); // handler: DELETE /held guarded router

app.use('/api', router);
app.enable('trust proxy');
app.disable('x-powered-by');
app.engine('html', (path, options, done) => done(null, path));
app.on('mount', (parent) => parent.set('mounted', true));
app.listen(3000);
