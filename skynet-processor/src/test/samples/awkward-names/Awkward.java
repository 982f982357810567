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
}
