package com.example.awkward;

import io.skynet.annotations.Oneway;
import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Names that generated code would like to have, and names that nobody expects. */
@Rpc
public interface Awkward {
  record Locals(int in, int size, int out, List<String> values, String value, Optional<String> i) {}

  /** Components that readers by name have locals for. */
  record Named(int named, int in, String start, boolean wire) {}

  record Größe(int länge) {}

  enum Unicode {
    ÄRGER,
    日本
  }

  final class Failure extends Exception {
    private static final long serialVersionUID = 1L;
    private final String failure;

    Failure(String failure) {
      this.failure = failure;
    }

    String failure() {
      return failure;
    }
  }

  enum Words {
    in,
    start,
    name,
    naïve
  }

  int locals(int call, int caller, int args, int result, int in, int out, int target);

  @Oneway
  void notified(String call, String caller, String args, String routes);

  CompletableFuture<Integer> later(int call, int args, int result, int out, int value, int in);

  void nothing(String in);

  String routes(String routes);

  String close(Locals locals);

  int started();

  String with(Words with);

  String of(String target);

  String contract();

  String service();

  String echoAll();

  String echo_all();

  String größe(String überschrift);

  String $(String $);

  long getHTTPStatus2Code();

  byte[] bytes(byte... bytes);

  /** Is not what every object has: it takes something. */
  String toString(int radix);

  boolean equals(String other, String more);

  int hashCode(String of);

  void notify(String who);

  String registered(String service);

  void unregistered();

  void stopped(Named stopped);

  String threading(String method);

  String add(Größe added);

  Unicode routesOf(Unicode failure) throws Failure;
}
