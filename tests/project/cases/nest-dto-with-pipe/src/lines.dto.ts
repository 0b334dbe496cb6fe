import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';

export class LinesQuery {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  count!: number;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  width!: number;

  @Type(() => Number)
  @IsInt()
  @Max(50_000_000)
  length!: number;

  @Type(() => Number)
  @IsIn([10, 20, 40])
  step!: number;
}

export class PageDto {
  @IsInt()
  @Min(0)
  @Max(1000)
  size!: number;
}

export class PrintDto {
  @ValidateNested()
  @Type(() => PageDto)
  page!: PageDto;

  @IsObject()
  cover!: PageDto;
}
