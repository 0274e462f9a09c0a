import * as migration_20261123_144419_initial from './20261123_144419_initial';

export const migrations = [
  {
    up: migration_20261123_144419_initial.up,
    down: migration_20261123_144419_initial.down,
    name: '20261123_144419_initial'
  },
];
