package com.example.shadowed;

/** Not the interface's, but its neighbour. */
record MsgReader(int position) {}
