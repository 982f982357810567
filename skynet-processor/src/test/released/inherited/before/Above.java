package com.example.released;

interface Above<T> {
  T above(T value);

  void gone();
}
