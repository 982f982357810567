/** Lies in no package either. */
record Belonging(String name) {}
