import * as migration_20261123_152223_initial from './20261123_152223_initial';

export const migrations = [
  {
    up: migration_20261123_152223_initial.up,
    down: migration_20261123_152223_initial.down,
    name: '20261123_152223_initial'
  },
];
