import { IsInt, Max, Min } from 'class-validator';

export class GridDto {
  @IsInt()
  @Min(0)
  @Max(200)
  side!: number;
}
