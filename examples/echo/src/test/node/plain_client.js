// Calls an Echo service with a MessagePack-RPC client that is not ours: the transport of the npm
// package neovim, which also talks to Neovim itself.
//
// Usage: node plain_client.js PORT. Prints one line per check and ends with status 0 if all hold.

const assert = require('node:assert');
const net = require('node:net');
const { Transport } = require('neovim/lib/utils/transport');

function check(what, found, expected) {
  assert.deepStrictEqual(found, expected, what);
  console.log(what);
}

function call(transport, method, ...params) {
  return new Promise((resolve) =>
    transport.request(method, params, (error, result) => resolve([error, result]))
  );
}

async function main(socket) {
  const transport = new Transport();
  transport.attach(socket, socket, {});

  check('by its full name', await call(transport, 'Echo.echo', 'hi'), [null, 'hi']);
  check('by its bare name', await call(transport, 'echo', 'grüße'), [null, 'grüße']);
  check('by a binary name', await call(transport, Buffer.from('echo'), 'hi'), [null, 'hi']);
  check('with binary text', await call(transport, 'echo', Buffer.from('hi')), [null, 'hi']);

  const unknown = "NO_SUCH_METHOD: there is no method 'shout' here";
  check('of an unknown method', await call(transport, 'shout', 'hi'), [unknown, null]);
  const wrong = 'INVALID_ARGUMENT: argument 1: expected a string, found an integer';
  check('with a wrong type', await call(transport, 'echo', 7), [wrong, null]);

  transport.notify('echo', ['nobody answers']);
  transport.notify('shout', []);
  check('after notifications', await call(transport, 'echo', 'hi'), [null, 'hi']);

  const many = Array.from({ length: 1000 }, (_, i) => String(i));
  const replies = await Promise.all(many.map((text) => call(transport, 'echo', text)));
  check('a thousand at once', replies, many.map((text) => [null, text]));
  socket.end();
}

const socket = net.connect(Number(process.argv[2]), '127.0.0.1', () =>
  main(socket).catch((problem) => {
    console.error(problem);
    process.exit(1);
  })
);
