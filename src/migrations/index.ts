import * as migration_20261123_145011_initial from './20261123_145011_initial';
import * as migration_20261123_150255_accounts from './20261123_150255_accounts';

export const migrations = [
  {
    up: migration_20261123_145011_initial.up,
    down: migration_20261123_145011_initial.down,
    name: '20261123_145011_initial',
  },
  {
    up: migration_20261123_150255_accounts.up,
    down: migration_20261123_150255_accounts.down,
    name: '20261123_150255_accounts'
  },
];
