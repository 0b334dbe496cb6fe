// Limited on one of its paths.
export const loader = () => Response.json([]); // handler: GET ? unknown
