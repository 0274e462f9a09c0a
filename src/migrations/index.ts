import * as migration_20261123_150918_initial from './20261123_150918_initial';

export const migrations = [
  {
    up: migration_20261123_150918_initial.up,
    down: migration_20261123_150918_initial.down,
    name: '20261123_150918_initial'
  },
];
