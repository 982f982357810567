package com.example.released;

import io.skynet.annotations.Default;
import io.skynet.annotations.Rpc;
import java.util.List;
import java.util.Optional;

@Rpc
interface Records {
  record Removed(int a) {}
  // error: CON009: the component Records.Removed.b is gone. The new server, called by a deployed client, drops what it finds there, and would take it for the next component that is appended. A deployed server, called by the new client, misses it and refuses the record. Keep the component, and ignore it.

  record Renamed(int b) {}
  // error: CON010: the component Records.Renamed.a is now called b. The new server, called by a deployed client, misses it in a record that comes as a map of names to values. A deployed server, called by the new client, misses it in a record that comes as a map of names to values. Keep its released name on the wire by @Name("…").

  record Moved(int b, int a) {}
  // error: CON011: the component Records.Moved.b has moved. The new server, called by a deployed client, takes components for one another. A deployed server, called by the new client, takes components for one another. Put them back in their released order.

  record Retyped(String a) {}
  // error: CON012: the component Records.Retyped.a was int32 and is string. The new server, called by a deployed client, finds int32 where it expects string. A deployed server, called by the new client, finds string where it expects int32. Keep the type, and append a component of the other, Optional or with a @Default.

  record Inserted(Optional<String> b, int a) {}
  // error: CON013: the component Records.Inserted.b stands before some that were there. The new server, called by a deployed client, takes components for one another. A deployed server, called by the new client, takes components for one another. Move it to the end of the record, and make it Optional or give it a @Default.

  record Appended(int a, int b) {}
  // error: CON014: the component Records.Appended.b is new and may not be missing. The new server, called by a deployed client, misses it and refuses the record. Make it Optional or @Nullable, or give it a @Default.

  record Defaulted(int a, int withdrawn, @Default("2") int changed, Optional<Integer> absent) {}
  // error: CON024: the component Records.Defaulted.withdrawn has no @Default any more. The new server, called by a deployed client, refuses a record without it, which was "1" so far. Keep the @Default.
  // error: CON025: the component Records.Defaulted.changed had the @Default "1" and has "2". The new server, called by a deployed client, takes a record without it to mean "2". Keep the @Default, and append a component of another name that has the other.
  // error: CON025: the component Records.Defaulted.absent had the @Default "1" and may be absent. The new server, called by a deployed client, takes a record without it to mean that it is absent. Keep the @Default, and append a component of another name that has the other.

  record Nullability(String narrowed, Optional<String> widened) {}
  // error: CON017: the component Records.Nullability.narrowed was optional<string> and is string. The new client, answered by a deployed server, finds nil where it expects a value. Keep it Optional or @Nullable.
  // error: CON018: the component Records.Nullability.widened was string and is optional<string>. A deployed client, answered by the new server, finds nil where it expects a value. Keep the value always there, or add a method of another name.

  record Page<T>(List<T> items) {}

  void take(Removed a, Renamed b, Moved c, Retyped d, Inserted e, Appended f, Defaulted g);

  Nullability nullability();

  Page<Apart> page();
}
