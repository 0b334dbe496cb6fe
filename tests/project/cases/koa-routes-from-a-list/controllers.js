export const a = async ({ res }) => { res.success({ data: 1 }) };
export const b = async ({ res, request }) => { const { body } = request; res.success({ data: body }) };
