package com.example.far;

/** Another one. */
public record Item(boolean top) {}
