package com.example.released;

/** Lies in a file of its own. */
record Apart(int a) {}
