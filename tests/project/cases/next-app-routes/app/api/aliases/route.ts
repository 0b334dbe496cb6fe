async function list() {
  return Response.json([]);
}

async function create(request: Request) {
  return Response.json(await request.json(), { status: 201 });
}

export { list as GET, create as POST }; // handler: GET /api/aliases unguarded ; handler: POST /api/aliases unguarded
