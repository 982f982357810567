package io.skynet.runtime.directory.etcd;

import io.skynet.runtime.directory.Endpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Hashtable;
import java.util.List;
import java.util.regex.Pattern;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;
import org.jspecify.annotations.Nullable;

/**
 * The members of a cluster as the DNS lists them, under the names that etcd's own clients use:
 * {@code _etcd-client._tcp.<domain>}, and {@code _etcd-client-ssl._tcp.<domain>} for TLS. Priority
 * and weight are not looked at: any member serves as well as any other.
 *
 * @param server {@code host:port} of the name server; null for the machine's
 */
record SrvRecords(String name, @Nullable String server) implements EtcdAccess.Boot {
  private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9._-]{1,200}");
  private static final String PLAIN = "_etcd-client._tcp.";
  private static final String SECURE = "_etcd-client-ssl._tcp.";

  static SrvRecords of(EtcdUri uri) {
    if (!DOMAIN.matcher(uri.hosts()).matches()) {
      throw new IllegalArgumentException(
          "discover=srv expects etcd://domain, as in etcd://example.org?discover=srv");
    }
    String server = uri.option("dns");
    String address = server == null ? null : Endpoint.parse("tcp://" + server).address();
    return new SrvRecords((uri.secure() ? SECURE : PLAIN) + uri.hosts(), address);
  }

  /** Takes two seconds at most for each name server, and blocks. */
  @Override
  public EtcdEndpoints find() {
    try {
      return query();
    } catch (NamingException | IllegalArgumentException e) {
      throw new UncheckedIOException(
          new IOException("no SRV record " + name + " in the DNS: " + e));
    }
  }

  private EtcdEndpoints query() throws NamingException {
    Hashtable<String, String> settings = new Hashtable<>();
    settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
    settings.put(Context.PROVIDER_URL, server == null ? "dns:" : "dns://" + server);
    settings.put("com.sun.jndi.dns.timeout.initial", "1000");
    settings.put("com.sun.jndi.dns.timeout.retries", "1");
    InitialDirContext dns = new InitialDirContext(settings);
    try {
      Attribute records = dns.getAttributes(name, new String[] {"SRV"}).get("SRV");
      List<Endpoint> members = new ArrayList<>();
      for (Object each : records == null ? List.of() : Collections.list(records.getAll())) {
        members.add(endpoint(String.valueOf(each)));
      }
      return new EtcdEndpoints(members);
    } finally {
      dns.close();
    }
  }

  /** From {@code priority weight port target.}. */
  private static Endpoint endpoint(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("'" + text + "' is no SRV record");
    }
    String target =
        parts[3].endsWith(".") ? parts[3].substring(0, parts[3].length() - 1) : parts[3];
    return new Endpoint(target, Integer.parseInt(parts[2]));
  }
}
