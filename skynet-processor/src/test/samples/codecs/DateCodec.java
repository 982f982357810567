package com.example.codecs;

import java.time.Instant;
import java.util.Date;

final class DateCodec {
  private DateCodec() {}

  static Instant write(Date date) {
    return date.toInstant();
  }

  static Date read(Instant instant) {
    return Date.from(instant);
  }
}
