import { Module } from '@nestjs/common';
import { CountShown } from './count-shown.ts';
import { ShownRepository } from './shown.repository.ts';

@Module({
  providers: [CountShown, ShownRepository],
  exports: [CountShown, ShownRepository],
})
export class ShownModule {}
