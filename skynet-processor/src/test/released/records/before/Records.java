package com.example.released;

import io.skynet.annotations.Default;
import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.Optional;

@Rpc
interface Records {
  record Removed(int a, int b) {}

  record Renamed(int a) {}

  record Moved(int a, int b) {}

  record Retyped(int a) {}

  record Inserted(int a) {}

  record Appended(int a) {}

  record Defaulted(int a, @Default("1") int withdrawn, @Default("1") int changed, @Default("1") int absent) {}

  record Nullability(Optional<String> narrowed, String widened) {}

  record Page<T>(List<T> items) {}

  void take(Removed a, Renamed b, Moved c, Retyped d, Inserted e, Appended f, Defaulted g);

  Nullability nullability();

  Page<Apart> page();
}
