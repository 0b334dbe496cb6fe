/* tslint:disable */
// WARNING: This file was auto-generated with tsoa. Please do not modify it. Re-run tsoa to re-generate this file: https://github.com/lukeautry/tsoa
import type { TsoaRoute } from '@tsoa/runtime';
import {  fetchMiddlewares, ExpressTemplateService } from '@tsoa/runtime';
import { UsersController } from './../users/users.controller';
import { TeamsController } from './../users/teams.controller';
import type { Request as ExRequest, Response as ExResponse, RequestHandler, Router } from 'express';

const models: TsoaRoute.Models = {
};
const templateService = new ExpressTemplateService(models, {"noImplicitAdditionalProperties":"ignore","bodyCoercion":true});

export function RegisterRoutes(app: Router) {

        const argsUsersController_list: Record<string, TsoaRoute.ParameterSchema> = {
        };
        app.get('/v1/users',
            ...(fetchMiddlewares<RequestHandler>(UsersController)),
            ...(fetchMiddlewares<RequestHandler>(UsersController.prototype.list)),

            async function UsersController_list(request: ExRequest, response: ExResponse, next: any) {
            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUsersController_list, request, response });

                const controller = new UsersController();

              await templateService.apiHandler({
                methodName: 'list',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });

        const argsUsersController_show: Record<string, TsoaRoute.ParameterSchema> = {
        };
        app.get('/v1/users/:id',
            ...(fetchMiddlewares<RequestHandler>(UsersController)),
            ...(fetchMiddlewares<RequestHandler>(UsersController.prototype.show)),

            async function UsersController_show(request: ExRequest, response: ExResponse, next: any) {
            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsUsersController_show, request, response });

                const controller = new UsersController();

              await templateService.apiHandler({
                methodName: 'show',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });

        const argsTeamsController_list: Record<string, TsoaRoute.ParameterSchema> = {
        };
        app.get('/v1/teams',
            ...(fetchMiddlewares<RequestHandler>(TeamsController)),
            ...(fetchMiddlewares<RequestHandler>(TeamsController.prototype.list)),

            async function TeamsController_list(request: ExRequest, response: ExResponse, next: any) {
            let validatedArgs: any[] = [];
            try {
                validatedArgs = templateService.getValidatedArgs({ args: argsTeamsController_list, request, response });

                const controller = new TeamsController();

              await templateService.apiHandler({
                methodName: 'list',
                controller,
                response,
                next,
                validatedArgs,
                successStatus: undefined,
              });
            } catch (err) {
                return next(err);
            }
        });
}
