package io.skynet.contract;

/** Says that a document is not a contract that this version can read. */
public final class ContractException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ContractException(String message) {
    super(message);
  }
}
