// Run by mongosh in `docker compose up`, every time: makes the server a replica set of one (transactions need one) and
// gives the app a user that may use its own database only. Changes nothing that is there already.
const { readFileSync } = require('node:fs')
const secret = (name) => readFileSync(`${process.env.SECRETS}/${name}`, 'utf8')

const host = process.env.MEMBER
const admin = db.getSiblingDB('admin')
admin.auth('root', secret('root-password'))

try {
  rs.status()
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') throw error
  rs.initiate({ _id: 'stafet', members: [{ _id: 0, host }] })
}
while (!admin.hello().isWritablePrimary) sleep(200)

const stafet = db.getSiblingDB('stafet')
if (!stafet.getUser('stafet')) {
  stafet.createUser({
    user: 'stafet',
    pwd: secret('app-password'),
    roles: [{ role: 'readWrite', db: 'stafet' }],
  })
}
print('The replica set is ready.')
