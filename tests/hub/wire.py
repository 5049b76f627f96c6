"""A wire between a client and the hub's server that breaks where it is told to: at a message of the client's.

A message is what the PostgreSQL protocol calls one (its chapter "Message Formats"). The wire breaks before the server
gets it, or after the server has acted on it and before the client hears the answer.
"""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

COMMIT = b"Q\x00\x00\x00\x0bCOMMIT\x00"
_TLS = 80877103  # the code of the message that asks for TLS
_PATIENCE = 0.05  # seconds for an answer that need not come, as to half a pair of messages


@dataclass(frozen=True)
class Break:
    """Where the wire breaks: at the client's message of this number, or at its COMMIT of this number.

    Where there is a `blow`, it falls there instead, once the message is on its way, and the wire holds.
    """

    number: int
    commits: bool = False
    answered: bool = False
    blow: Callable[[], None] | None = None


class Wire:
    """A listening port that leads to another one of this computer."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._lock = threading.Lock()
        self._due: Break | None = None
        self._seen = 0
        self.broken = 0
        self._calls: list[threading.Thread] = []
        threading.Thread(target=self._listen, daemon=True).start()

    @contextlib.contextmanager
    def breaking(self, due: Break) -> Iterator[None]:
        """Break once, where `due` says, if the client gets that far."""
        with self._lock:
            self._due, self._seen = due, 0
        try:
            yield
        finally:
            with self._lock:
                self._due = None

    def breaks_at(self, message: bytes) -> Break | None:
        """Count a message, and tell whether the wire is to break at it."""
        with self._lock:
            due = self._due
            if due is None or (due.commits and message != COMMIT):
                return None
            self._seen += 1
            if self._seen < due.number:
                return None
            self._due = None
            self.broken += 1
            return due

    def settle(self) -> None:
        """Wait until every line is closed on both sides, as a server learns of a cut sooner or later."""
        for each in list(self._calls):
            each.join()

    def close(self) -> None:
        self._listener.close()

    def _listen(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            call = threading.Thread(target=_Call(self, client, self._target).run, daemon=True)
            self._calls = [each for each in self._calls if each.is_alive()] + [call]
            call.start()


class _Call:
    """One connection, and the two threads that carry it."""

    def __init__(self, wire: Wire, client: socket.socket, port: int) -> None:
        self._wire = wire
        self._client = client
        self._server = socket.socket()
        self._port = port
        self._silent = threading.Event()
        self._answered = threading.Event()

    def run(self) -> None:
        with self._client, self._server:
            try:
                self._server.connect(("127.0.0.1", self._port))
            except OSError:  # nobody is there: the client hears as much
                return
            self._carry()

    def _carry(self) -> None:
        for each in (self._client, self._server):
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        back = threading.Thread(target=self._carry_back, daemon=True)
        back.start()
        with contextlib.suppress(OSError):
            for message in self._messages():
                due = self._wire.breaks_at(message)
                if due is not None and due.blow is None:
                    self._break(message, due)
                    break
                self._server.sendall(message)
                if due is not None and due.blow is not None:
                    due.blow()
        self._hang_up()
        back.join()

    def _break(self, message: bytes, due: Break) -> None:
        """Let the client hear nothing more, and the server do what it was told first."""
        self._silent.set()
        if due.answered:
            self._answered.clear()
            self._server.sendall(message)
            self._answered.wait(5 if due.commits else _PATIENCE)

    def _hang_up(self) -> None:
        for each in (self._client, self._server):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

    def _carry_back(self) -> None:
        with contextlib.suppress(OSError):
            while data := self._server.recv(1 << 16):
                if self._silent.is_set():
                    self._answered.set()
                else:
                    self._client.sendall(data)
        self._hang_up()

    def _messages(self) -> Iterator[bytes]:
        """Walk what the client says, message by message; only the first ones have no letter before their length."""
        started = False
        held = bytearray()
        while data := self._client.recv(1 << 16):
            held += data
            while len(held) >= (5 if started else 8):
                at = int(started)
                size = at + int.from_bytes(held[at : at + 4], "big")
                if len(held) < size:
                    break
                message = bytes(held[:size])
                del held[:size]
                started = started or int.from_bytes(message[4:8], "big") != _TLS
                yield message
