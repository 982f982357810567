package com.example.shadowed;

/** Called like a class of java.lang that generated code uses. */
enum Override {
  HIDDEN
}
