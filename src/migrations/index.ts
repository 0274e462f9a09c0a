import * as migration_20261123_152223_initial from './20261123_152223_initial';
import * as migration_20261123_174428_handovers from './20261123_174428_handovers';
import * as migration_20261126_214142_front_end from './20261126_214142_front_end';
import * as migration_20261127_014348_desk from './20261127_014348_desk';
import * as migration_20261127_075915_lists from './20261127_075915_lists';

export const migrations = [
  {
    up: migration_20261123_152223_initial.up,
    down: migration_20261123_152223_initial.down,
    name: '20261123_152223_initial',
  },
  {
    up: migration_20261123_174428_handovers.up,
    down: migration_20261123_174428_handovers.down,
    name: '20261123_174428_handovers',
  },
  {
    up: migration_20261126_214142_front_end.up,
    down: migration_20261126_214142_front_end.down,
    name: '20261126_214142_front_end',
  },
  {
    up: migration_20261127_014348_desk.up,
    down: migration_20261127_014348_desk.down,
    name: '20261127_014348_desk',
  },
  {
    up: migration_20261127_075915_lists.up,
    down: migration_20261127_075915_lists.down,
    name: '20261127_075915_lists'
  },
];
