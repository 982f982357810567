package io.skynet.runtime.directory.etcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemTest {

  private static KeyPair pair(String algorithm) throws GeneralSecurityException {
    return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
  }

  private static String pem(KeyPair pair) {
    return "Bag Attributes: none\n-----BEGIN PRIVATE KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
        + "\n-----END PRIVATE KEY-----\n";
  }

  private static String refusal(String text, KeyPair of) {
    return assertThrows(GeneralSecurityException.class, () -> Pem.key(text, of.getPublic()))
        .getMessage();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC", "Ed25519"})
  void aKeyGoesWithItsCertificateAndNoOther(String algorithm) throws Exception {
    KeyPair mine = pair(algorithm);
    assertEquals(mine.getPrivate(), Pem.key(pem(mine), mine.getPublic()));
    assertEquals("it does not belong to the certificate", refusal(pem(pair(algorithm)), mine));
  }

  @Test
  void aKeyOfAnotherAlgorithmIsRefused() throws Exception {
    assertEquals("it is no key for a certificate with RSA", refusal(pem(pair("EC")), pair("RSA")));
  }

  @Test
  void whatIsNoKeyIsRefusedWithWhatIsExpected() throws Exception {
    KeyPair mine = pair("EC");
    for (String label : new String[] {"RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "CERTIFICATE"}) {
      String other = pem(mine).replace("PRIVATE KEY", label);
      assertTrue(refusal(other, mine).contains("-----BEGIN PRIVATE KEY-----"), label);
    }
    String broken = "-----BEGIN PRIVATE KEY-----\n=A==\n-----END PRIVATE KEY-----";
    assertEquals("what is in it is no base64", refusal(broken, mine));
  }

  @Test
  void whatHasNoCertificateIsRefused() {
    String message =
        assertThrows(GeneralSecurityException.class, () -> Pem.certificates("nothing"))
            .getMessage();
    assertTrue(message.contains("-----BEGIN CERTIFICATE-----"), message);
  }
}
