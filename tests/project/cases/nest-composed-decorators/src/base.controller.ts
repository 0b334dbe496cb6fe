import { UseGuards } from '@nestjs/common';
import { ByAddress, RolesGuard } from './index.ts';

const GUARDS = [RolesGuard, ByAddress];

@UseGuards(...GUARDS)
export abstract class LimitedController {}
