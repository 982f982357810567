"""Calls an Echo service by MessagePack-RPC as its specification has it, with nothing of ours.

Usage: plain_client.py PORT. Prints one line per check and ends with status 0 if all hold.
"""

import socket
import sys

import msgpack


class Connection:
    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=10)
        self.unpacker = msgpack.Unpacker(raw=False)

    def send(self, data):
        self.socket.sendall(data)

    def receive(self):
        while True:
            for message in self.unpacker:
                return message
            data = self.socket.recv(65536)
            if not data:
                raise EOFError("the service closed the connection")
            self.unpacker.feed(data)

    def call(self, number, method, *params):
        self.send(msgpack.packb([0, number, method, list(params)]))
        return self.receive()


def check(what, found, expected):
    if found != expected:
        sys.exit("%s: expected %r, found %r" % (what, expected, found))
    print(what)


def main():
    connection = Connection(int(sys.argv[1]))
    check("by its full name", connection.call(1, "Echo.echo", "hi"), [1, 1, None, "hi"])
    check("by its bare name", connection.call(2, "echo", "grüße"), [1, 2, None, "grüße"])
    check("by a binary name", connection.call(3, b"echo", "hi"), [1, 3, None, "hi"])
    check("with binary text", connection.call(4, "echo", b"hi"), [1, 4, None, "hi"])
    check("with the largest id", connection.call(2**32 - 1, "echo", ""), [1, 2**32 - 1, None, ""])

    unknown = connection.call(5, "shout", "hi")
    check("of an unknown method", (unknown[:2], unknown[3]), ([1, 5], None))
    check("is told its name", unknown[2], "NO_SUCH_METHOD: there is no method 'shout' here")
    wrong = connection.call(6, "echo", 7)
    check(
        "with a wrong type",
        wrong[2],
        "INVALID_ARGUMENT: argument 1: expected a string, found an integer",
    )
    few = connection.call(7, "echo")
    check("with too few", few[2], "INVALID_ARGUMENT: expected 1 arguments, found 0")

    many = range(8, 1008)
    connection.send(b"".join(msgpack.packb([0, i, "echo", [str(i)]]) for i in many))
    replies = sorted(connection.receive() for _ in many)
    check("a thousand at once", replies, [[1, i, None, str(i)] for i in many])

    for byte in msgpack.packb([0, 2000, "echo", ["slow"]]):
        connection.send(bytes([byte]))
    check("byte by byte", connection.receive(), [1, 2000, None, "slow"])

    connection.send(msgpack.packb([2, "echo", ["nobody answers"]]))
    connection.send(msgpack.packb([2, "shout", []]))
    check("after notifications", connection.call(2001, "echo", "hi"), [1, 2001, None, "hi"])

    broken = Connection(int(sys.argv[1]))
    broken.send(b"GET / HTTP/1.1\r\n\r\n")
    try:
        check("another protocol", broken.receive(), "nothing")
    except EOFError:
        print("another protocol is shown the door")
    check("and its neighbour stays", connection.call(2002, "echo", "hi"), [1, 2002, None, "hi"])


main()
