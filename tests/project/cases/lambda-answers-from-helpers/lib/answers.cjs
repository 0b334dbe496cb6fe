exports.ok = (body) => ({ statusCode: 200, body: JSON.stringify(body) });
exports.failed = (error) => ({ statusCode: 500, body: String(error) });
