package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.Endpoint;
import io.skynet.runtime.directory.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the members of an etcd cluster listen.
 *
 * @param members at least one, unless nothing is known yet
 */
public record EtcdEndpoints(List<Endpoint> members) {
  private static final String SCHEME = "etcd://";
  private static final String DEFAULT_PORT = ":2379";

  public EtcdEndpoints {
    members = List.copyOf(members);
  }

  /**
   * The hosts of {@code etcd://host:port,host:port}.
   *
   * @throws IllegalArgumentException if they are anything else
   */
  static EtcdEndpoints parse(EtcdUri uri) {
    return of(List.of(uri.hosts().split(",", -1)));
  }

  /**
   * The members that a URI names, if their addresses are all that it takes to speak to them; empty
   * if it wants TLS, a login or discovery, itself or by the environment.
   *
   * @param uri {@code etcd://host:port,host:port} or the like
   * @throws IllegalArgumentException if it cannot be read
   */
  public static Optional<EtcdEndpoints> plain(String uri, Map<String, String> environment) {
    EtcdUri read = EtcdUri.parse(uri, environment);
    return read.secure() || !read.options().isEmpty() ? Optional.empty() : Optional.of(parse(read));
  }

  /**
   * @param texts each {@code host:port} or {@code host}, which means port 2379; IPv6 in brackets
   * @throws IllegalArgumentException if one is anything else, or there is none
   */
  static EtcdEndpoints of(List<String> texts) {
    List<Endpoint> members = new ArrayList<>();
    for (String text : texts) {
      try {
        String port = text.indexOf(':', text.indexOf(']') + 1) < 0 ? DEFAULT_PORT : "";
        members.add(Endpoint.parse("tcp://" + text + port));
      } catch (IllegalArgumentException e) {
        throw unexpected(SCHEME + String.join(",", texts), e);
      }
    }
    if (members.isEmpty()) {
      throw unexpected(SCHEME, null);
    }
    return new EtcdEndpoints(members);
  }

  static IllegalArgumentException unexpected(String found, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "expected etcd://host:port,host:port (one or more), found '" + Printable.of(found) + "'",
        cause);
  }

  /**
   * The static list in the form of jetcd's own resolver. Brackets are escaped because they must not
   * stand in the path of a URI.
   */
  String target() {
    return members.stream()
        .map(member -> member.address().replace("[", "%5B").replace("]", "%5D"))
        .collect(Collectors.joining(",", "ip:///", ""));
  }

  @Override
  public String toString() {
    return members.stream().map(Endpoint::address).collect(Collectors.joining(","));
  }
}
