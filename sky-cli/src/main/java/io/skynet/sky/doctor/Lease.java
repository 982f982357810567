package io.skynet.sky.doctor;

/**
 * How long an instance's record would stay without its process.
 *
 * @param id of the lease; 0 if the record has none and stays for ever
 * @param left seconds until it ends
 * @param granted seconds that it has after each renewal
 */
public record Lease(long id, long left, long granted) {

  /** Seconds of the last renewals that did not come; a healthy process renews every third. */
  boolean isLate() {
    return id != 0 && left * 3 < granted;
  }
}
