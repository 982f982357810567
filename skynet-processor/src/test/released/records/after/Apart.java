package com.example.released;

/** Lies in a file of its own. */
record Apart(int a, int b) {}
// error: CON014: the component Apart.b is new and may not be missing. The new client, answered by a deployed server, misses it and refuses the record. Make it Optional or @Nullable, or give it a @Default.
