package io.skynet.sky.doctor;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Instance;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks on this machine's loopback for services that no record tells of, on the ports that services
 * take unless told otherwise. Other machines are not scanned.
 */
public final class Ghosts {
  private static final String LOOPBACK = "127.0.0.1";
  private static final String AGENT = "skynet";
  private static final int CONNECT_MILLIS = 200;

  private final int firstPort;
  private final int lastPort;

  public Ghosts(int firstPort, int lastPort) {
    this.firstPort = firstPort;
    this.lastPort = lastPort;
  }

  /** Those that say they are ours. */
  public Map<Endpoint, Contact> unknownTo(Collection<Instance> instances, Rounds rounds)
      throws InterruptedException {
    Set<Integer> known =
        instances.stream()
            .map(Instance::endpoint)
            .filter(Ghosts::isHere)
            .map(Endpoint::port)
            .collect(Collectors.toSet());
    List<Endpoint> open = new ArrayList<>();
    for (int port = firstPort; port <= lastPort; port++) {
      if (!known.contains(port) && isOpen(port)) {
        open.add(new Endpoint(LOOPBACK, port));
      }
    }
    Map<Endpoint, Contact> ghosts = new LinkedHashMap<>();
    rounds
        .of(open)
        .forEach(
            (endpoint, contact) -> {
              if (contact.agent().startsWith(AGENT)) {
                ghosts.put(endpoint, contact);
              }
            });
    return ghosts;
  }

  /** On loopback a closed port says so at once. */
  private static boolean isOpen(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(LOOPBACK, port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isHere(Endpoint endpoint) {
    try {
      InetAddress address = InetAddress.getByName(endpoint.host());
      return address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null;
    } catch (IOException e) {
      return false;
    }
  }
}
