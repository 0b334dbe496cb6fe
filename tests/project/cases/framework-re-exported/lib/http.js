export { default as express, Router } from 'express';
export { rateLimit as limit } from 'express-rate-limit';
