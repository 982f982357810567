// Asks the etcd at a port what users of the npm package etcd3 ask, and prints a line for each answer,
// without what is random in it. A real etcd and the embedded one have to print the same.
'use strict';

const { Etcd3 } = require('etcd3');

const client = new Etcd3({ hosts: `http://127.0.0.1:${process.argv[2]}` });
let number = 0;

function say(value) {
  const text = JSON.stringify(value, (key, each) =>
    ['cluster_id', 'member_id', 'raft_term', 'ID'].includes(key) ? undefined : each);
  console.log(`${++number} ${text}`);
}

async function failing(action) {
  try {
    say(await action());
  } catch (error) {
    say(`${error.constructor.name}: ${error.message.replace(/[0-9]{10,}/, '<id>')}`);
  }
}

async function keys() {
  say(await client.get('a').string());
  say(await client.put('a').value('1'));
  say(await client.get('a').string());
  say(await client.get('a').exec());
  await client.put('b/1').value('x');
  await client.put('b/2').value('y');
  await client.put('b/3').value(42);
  say(await client.getAll().prefix('b/').strings());
  say(await client.getAll().prefix('b/').keys());
  say(await client.getAll().prefix('b/').count());
  say(await client.getAll().prefix('b/').limit(2).sort('Key', 'Descend').strings());
  say(await client.get('b/3').number());
  say(await client.delete().prefix('b/').exec());
  say(await client.getAll().strings());
  say(await client.namespace('n/').put('k').value('v'));
  say(await client.get('n/k').string());
  say(await client.get('a').revision(2).string());
}

async function transactions() {
  const create = () =>
    client.if('t', 'Create', '==', 0).then(client.put('t').value('first')).else(client.get('t')).commit();
  say(await create());
  say(await create());
  say(await client.if('t', 'Value', '==', 'first').then(client.delete().key('t')).commit());
  say(await client.if('t', 'Version', '>', 0).then(client.get('a')).commit());
  await failing(() => client.get('a').revision(100_000).string());
}

async function leases() {
  const lease = client.lease(60);
  say(await lease.put('leased').value('x'));
  const first = await lease.keepaliveOnce();
  say(first.TTL);
  say(await client.get('leased').string());
  await lease.revoke();
  say(await client.get('leased').string());
  await failing(() => lease.keepaliveOnce());
  const lock = client.lock('mutex').ttl(30);
  await lock.acquire();
  await failing(() => client.lock('mutex').ttl(30).acquire());
  await lock.release();
  say(await client.lock('mutex').ttl(30).do(() => 'held'));
}

async function watches() {
  const watcher = await client.watch().prefix('w/').create();
  const seen = [];
  const events = new Promise((resolve) => {
    const note = (kind) => (kv) => {
      seen.push([kind, kv.key.toString(), kv.value.toString(), kv.version]);
      if (seen.length === 4) {
        resolve();
      }
    };
    watcher.on('put', note('put')).on('delete', note('delete'));
  });
  await client.put('w/1').value('1');
  await client.put('w/1').value('2');
  await client.put('w/2').value('3');
  await client.delete().key('w/1');
  await events;
  say(seen);
  await watcher.cancel();
  const late = await client.watch().key('w/1').startRevision('2').create();
  const replayed = [];
  await new Promise((resolve) => {
    const note = (kv) => replayed.push(kv.value.toString()) === 3 && resolve();
    late.on('put', note).on('delete', note);
  });
  say(replayed);
  await late.cancel();
}

async function main() {
  await keys();
  await transactions();
  await leases();
  await watches();
  client.close();
  console.log(`done after ${number} answers`);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
