package io.skynet.runtime.directory.etcd;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads certificates and keys from their textual form, RFC 7468. */
final class Pem {
  private static final String BLOCK = "-----BEGIN %1$s-----([A-Za-z0-9+/=\\s]+)-----END %1$s-----";
  private static final Pattern CERTIFICATE = Pattern.compile(BLOCK.formatted("CERTIFICATE"));
  private static final Pattern KEY = Pattern.compile(BLOCK.formatted("PRIVATE KEY"));
  private static final byte[] PROBE = {42};

  private Pem() {}

  /**
   * All that are in the text, at least one.
   *
   * @throws GeneralSecurityException if there is none, or one cannot be read
   */
  static List<X509Certificate> certificates(String text) throws GeneralSecurityException {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    List<X509Certificate> found = new ArrayList<>();
    for (Matcher block = CERTIFICATE.matcher(text); block.find(); ) {
      ByteArrayInputStream bytes = new ByteArrayInputStream(bytes(block));
      found.add((X509Certificate) factory.generateCertificate(bytes));
    }
    if (found.isEmpty()) {
      throw new CertificateException("there is no certificate in it, -----BEGIN CERTIFICATE-----");
    }
    return found;
  }

  /**
   * The private key that is in the text.
   *
   * @throws GeneralSecurityException if there is none, it cannot be read, or it is another's
   */
  static PrivateKey key(String text, PublicKey of) throws GeneralSecurityException {
    Matcher block = KEY.matcher(text);
    if (!block.find()) {
      throw new KeyException(
          "there is no key in PKCS#8 in it that is not encrypted, -----BEGIN PRIVATE KEY-----");
    }
    PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(bytes(block));
    PrivateKey key;
    try {
      key = KeyFactory.getInstance(of.getAlgorithm()).generatePrivate(spec);
    } catch (InvalidKeySpecException e) {
      throw new KeyException("it is no key for a certificate with " + of.getAlgorithm(), e);
    }
    if (!fits(key, of)) {
      throw new KeyException("it does not belong to the certificate");
    }
    return key;
  }

  private static byte[] bytes(Matcher block) throws GeneralSecurityException {
    try {
      return Base64.getMimeDecoder().decode(block.group(1));
    } catch (IllegalArgumentException e) {
      throw new GeneralSecurityException("what is in it is no base64", e);
    }
  }

  /** Nobody looks at that later: a peer only says that the handshake has failed. */
  private static boolean fits(PrivateKey key, PublicKey of) throws GeneralSecurityException {
    if (key instanceof RSAKey mine && of instanceof RSAKey theirs) {
      return mine.getModulus().equals(theirs.getModulus());
    }
    String algorithm = key.getAlgorithm().equals("EC") ? "SHA256withECDSA" : key.getAlgorithm();
    Signature signing = Signature.getInstance(algorithm);
    signing.initSign(key);
    signing.update(PROBE);
    Signature verifying = Signature.getInstance(algorithm);
    verifying.initVerify(of);
    verifying.update(PROBE);
    return verifying.verify(signing.sign());
  }
}
