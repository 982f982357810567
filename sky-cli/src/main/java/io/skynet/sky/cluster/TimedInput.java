package io.skynet.sky.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What arrives at a socket in a given time, however slowly it drips. Not safe for threads. */
final class TimedInput extends InputStream {
  private final Socket socket;
  private final InputStream in;
  private final long end;

  /**
   * @param patience from now on, for all that is read together
   */
  TimedInput(Socket socket, Duration patience) throws IOException {
    this.socket = socket;
    this.in = socket.getInputStream();
    this.end = System.nanoTime() + patience.toNanos();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /**
   * {@inheritDoc}
   *
   * @throws SocketTimeoutException once the time is over
   */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (left <= 0) {
      throw new SocketTimeoutException("no whole answer in time");
    }
    socket.setSoTimeout((int) Math.min(left, Integer.MAX_VALUE));
    return in.read(bytes, offset, length);
  }
}
