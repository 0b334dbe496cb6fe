export const loader = () => Response.json([]); // handler: GET /news unguarded ; near-miss: switched-off
