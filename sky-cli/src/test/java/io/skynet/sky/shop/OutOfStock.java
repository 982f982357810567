package io.skynet.sky.shop;

/** There are not as many. */
public final class OutOfStock extends Exception {
  private static final long serialVersionUID = 1L;

  private final String article;
  private final int left;

  public OutOfStock(String article, int left) {
    this.article = article;
    this.left = left;
  }

  public String article() {
    return article;
  }

  public int left() {
    return left;
  }
}
