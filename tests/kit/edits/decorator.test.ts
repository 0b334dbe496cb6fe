import parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import plugin from '../../../src/index.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'decorator-'));
const nest = { '@nestjs/common': '^11.1.0', '@nestjs/core': '^11.1.0' };

beforeAll(() => {
  for (const [name, dependencies] of Object.entries({ without: nest, with: { ...nest, '@nestjs/throttler': '^6.4.0' }, nothing: {} })) {
    fs.mkdirSync(path.join(folder, name));
    fs.writeFileSync(path.join(folder, name, 'package.json'), JSON.stringify({ dependencies }));
  }
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

interface Offered {
  readonly fix: string | null;
  /** What each suggestion says, and the text that it leaves. */
  readonly suggestions: readonly (readonly [string, string])[];
}

function offered(code: string, dependencies: 'without' | 'with' | 'nothing' = 'without'): Offered[] {
  const linter = new Linter({ cwd: folder });
  const config: Linter.Config = { files: ['**/*.ts'], plugins: { 'asymmetric-dos': plugin }, languageOptions: { parser }, rules: { 'asymmetric-dos/require-rate-limit-on-handler': 'error' } };
  const applied = ({ range: [start, end], text }: { range: readonly [number, number]; text: string }): string => code.slice(0, start) + text + code.slice(end);
  return linter.verify(code, config, path.join(folder, dependencies, 'main.ts')).map(({ fix, suggestions = [] }) => ({ fix: fix ? applied(fix) : null, suggestions: suggestions.map((each) => [each.desc, applied(each.fix)] as const) }));
}

function appWith(controller: string, { imports = '', modules = '' } = {}): string {
  return `import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
${imports}
${controller}

@Module({ imports: [${modules}], controllers: [OrdersController] })
export class AppModule {}

void NestFactory.create(AppModule).then((app) => app.listen(3000));
`;
}

const controller = `@Controller('orders')
export class OrdersController {
  @Get()
  list() {
    return [];
  }
}`;

const needsModule = "`ThrottlerModule.forRoot` in the `imports` of the app's module";
const throttler = "import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';\n";
const forRoot = 'ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])';

describe('a guard class', () => {
  it('is suggested for the controller of an app without limits, with what else it needs', () => {
    const [report, ...others] = offered(appWith(controller));
    const output = appWith(`@UseGuards(ThrottlerGuard)\n${controller}`).replace('Module } from', 'Module, UseGuards } from').replace("core';\n", "core';\nimport { ThrottlerGuard } from '@nestjs/throttler';\n");
    expect(others).toEqual([]);
    expect(report).toEqual({
      fix: null,
      suggestions: [[`Put \`@UseGuards(ThrottlerGuard)\` in front of every route on \`OrdersController\` (needs the package \`@nestjs/throttler\`, and ${needsModule}).`, output]],
    });
    expect(offered(output)).toEqual([]);
  });

  it('is only suggested where the package is there and no module sets limits', () => {
    const [report] = offered(appWith(controller), 'with');
    expect(report?.fix).toBeNull();
    expect(report?.suggestions.map(([message]) => message)).toEqual([`Put \`@UseGuards(ThrottlerGuard)\` in front of every route on \`OrdersController\` (needs ${needsModule}).`]);
  });

  it('is put there by a fix where a module sets limits', () => {
    const [report] = offered(appWith(controller, { imports: throttler, modules: forRoot }), 'with');
    expect(report?.fix).toContain('@UseGuards(ThrottlerGuard)\n@Controller');
    expect(report?.suggestions).toEqual([]);
  });

  it('goes on the method where another one of the class has a guard', () => {
    const guarded = controller.replace('  @Get()', "  @UseGuards(ThrottlerGuard)\n  @Get('first')\n  first() {\n    return 1;\n  }\n\n  @Get()");
    const [report, ...others] = offered(appWith(guarded, { imports: `${throttler}import { UseGuards } from '@nestjs/common';\n` }), 'with');
    expect(others).toEqual([]);
    expect(report?.suggestions.map(([message]) => message)).toEqual([`Put \`@UseGuards(ThrottlerGuard)\` in front of this route alone (needs ${needsModule}).`]);
    expect(report?.suggestions[0]?.[1]).toContain('  @UseGuards(ThrottlerGuard)\n  @Get()\n  list()');
  });

  it.each([
    ['the path of a method', "'orders'", "'health'"],
    ['the path of the class', "'status'", ''],
  ])('goes on each method where one answers health checks, by %s, which is left to a person', (_, outer, inner) => {
    const probed = controller.replace("'orders'", outer).replace('  @Get()', `  @Get(${inner})\n  probe() {\n    return 1;\n  }\n\n  @Get('all')`);
    const [probe, list] = offered(appWith(probed, { imports: throttler, modules: forRoot }), 'with');
    expect(probe?.fix).toBeNull();
    expect(probe?.suggestions[0]?.[1]).toContain(`  @UseGuards(ThrottlerGuard)\n  @Get(${inner})`);
    if (inner === '') expect(list?.fix).toBeNull();
    else expect(list?.fix).toContain("  @UseGuards(ThrottlerGuard)\n  @Get('all')\n  list()");
  });

  it('goes on the class where a path merely begins as that of a health check', () => {
    const [report] = offered(appWith(controller.replace('@Get()', "@Get('healthy-food')"), { imports: throttler, modules: forRoot }), 'with');
    expect(report?.fix).toContain('@UseGuards(ThrottlerGuard)\n@Controller');
  });

  it('is not offered where the limits of the app are off, or its decorators cannot be imported', () => {
    const off = appWith(controller, { imports: throttler, modules: 'ThrottlerModule.forRoot([{ ttl: 60_000, limit: Infinity }])' });
    expect(offered(off, 'with').map(({ suggestions }) => suggestions)).toEqual([[]]);
    expect(offered(appWith(controller), 'nothing').map(({ suggestions }) => suggestions)).toEqual([[]]);
  });

  it('is not offered where decorators take its limits off', () => {
    const skipped = `@SkipThrottle()\n${controller}`;
    const of = { imports: "import { SkipThrottle, ThrottlerModule } from '@nestjs/throttler';\n", modules: forRoot };
    expect(offered(appWith(skipped, of), 'with')).toEqual([{ fix: null, suggestions: [] }]);
    expect(offered(appWith(controller, of), 'with')).toMatchObject([{ fix: expect.stringContaining('@UseGuards(ThrottlerGuard)') as string }]);
  });

  it('joins an import whose names have a line each, behind the last of them', () => {
    const of = { imports: "import { ThrottlerModule } from '@nestjs/throttler';\n", modules: forRoot };
    const names = (code: string): string => code.replace('{ Controller, Get, Module }', '{\n  Controller,\n  Get, // GET\n  Module,\n}');
    const [report] = offered(names(appWith(controller, of)), 'with');
    expect(report?.fix).toContain('import {\n  Controller,\n  Get, // GET\n  Module,\n  UseGuards,\n} from');
  });
});
