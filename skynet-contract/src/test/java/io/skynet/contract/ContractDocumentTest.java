package io.skynet.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.skynet.contract.Type.Scalar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractDocumentTest {
  private static final String SHOP =
      """
      {
        "v": 1,
        "rpc": "Shop",
        "docs": "Sells.",
        "methods": [
          {
            "name": "ping",
            "shape": "%s",
            "oneway": true,
            "parameters": []
          },
          {
            "name": "place",
            "shape": "%s",
            "docs": "Places it.\\nAt once.",
            "deprecated": true,
            "idempotent": true,
            "parameters": [
              {
                "name": "order",
                "type": {
                  "named": "Order"
                }
              }
            ],
            "result": {
              "optional": {
                "key": "int32",
                "map": {
                  "set": "binary"
                }
              }
            }
          }
        ],
        "types": [
          {
            "name": "Order",
            "docs": "What is \\"ordered\\".",
            "record": [
              {
                "name": "customer",
                "type": "string"
              },
              {
                "name": "parts",
                "type": {
                  "list": {
                    "named": "Order"
                  }
                }
              },
              {
                "name": "state",
                "type": {
                  "named": "State"
                }
              }
            ]
          },
          {
            "name": "State",
            "deprecated": true,
            "enum": [
              "NEW",
              "DONE"
            ]
          }
        ]
      }
      """
          .formatted("9d49d2498933631da53f1515647048a3", "13ee42eb43cc2932a22cb5a904a774ac");

  @Test
  void isTheSameBytesForTheSameContract() {
    assertEquals(SHOP, new String(Contracts.SHOP.toDocument(), UTF_8));
    Contract reordered =
        Contracts.shop(
            List.of(Contracts.PING, Contracts.PLACE), List.of(Contracts.ORDER, Contracts.STATE));
    assertArrayEquals(Contracts.SHOP.toDocument(), reordered.toDocument());
  }

  @Test
  void comesBackAsItWas() {
    assertEquals(Contracts.SHOP, ContractReader.read(Contracts.SHOP.toDocument()));
    Contract empty = new Contract("", "", true, List.of(), List.of());
    assertEquals(empty, ContractReader.read(empty.toDocument()));
  }

  @Test
  void defaultsFallbacksAndSealedTypesComeBack() {
    Contract contract =
        Contracts.taking(
            new Type.Named("Figure"),
            new SealedType(
                "Figure",
                "",
                false,
                List.of(
                    new Field("Circle", new Type.Named("Circle")),
                    new Field("other", new Type.Named("Other"))),
                "other"),
            new RecordType(
                "Circle", "", false, List.of(new Field("radius", Scalar.FLOAT64, "1.5"))),
            new RecordType(
                "Other", "", false, List.of(new Field("state", new Type.Named("State")))),
            new EnumType("State", "", false, List.of("NEW", "UNKNOWN"), "UNKNOWN"));
    assertEquals(contract, ContractReader.read(contract.toDocument()));
  }

  @Test
  void errorsComeBack() {
    Method place =
        new Method(
            "place",
            "",
            false,
            false,
            false,
            List.of(),
            null,
            List.of(new Field("gone", new Type.Named("Gone"))));
    RecordType gone =
        new RecordType("Gone", "", false, List.of(new Field("message", Scalar.STRING)));
    Contract contract = Contracts.shop(List.of(place), List.of(gone));
    assertEquals(contract, ContractReader.read(contract.toDocument()));
  }

  @Test
  void onlyAReleasedContractHasAHistory() {
    Acceptance acceptance =
        new Acceptance(
            LocalDate.of(2026, 11, 24), "Nobody called it.", List.of("CON001"), "old", "new");
    ReleasedContract released = new ReleasedContract(Contracts.SHOP, List.of(acceptance));
    String document = new String(released.toDocument(), UTF_8);
    assertEquals(
        SHOP.replaceFirst("\n}\n$", "")
            + """
            ,
              "history": [
                {
                  "date": "2026-11-24",
                  "because": "Nobody called it.",
                  "rules": [
                    "CON001"
                  ],
                  "old": "old",
                  "new": "new"
                }
              ]
            }
            """,
        document);
    assertEquals(released, ContractReader.readReleased(released.toDocument()));
    assertEquals(
        new ReleasedContract(Contracts.SHOP),
        ContractReader.readReleased(Contracts.SHOP.toDocument()));
    assertEquals(Contracts.SHOP.hash(), released.contract().hash());
    refused(document, "there is no member \"history\" here");
    String dateless = document.replace("2026-11-24", "yesterday");
    ContractException e =
        assertThrows(
            ContractException.class, () -> ContractReader.readReleased(dateless.getBytes(UTF_8)));
    assertEquals(true, e.getMessage().contains("expected a date"), e.getMessage());
  }

  @ParameterizedTest
  @EnumSource(Scalar.class)
  void everyScalarComesBack(Scalar scalar) {
    Contract contract = Contracts.taking(scalar);
    assertEquals(contract, ContractReader.read(contract.toDocument()));
  }

  @Test
  void isKnownByAHashThatDoesNotChange() {
    assertEquals("3ac4b0e29f843a97b478a858d1daab07", Contracts.SHOP.hash());
  }

  @Test
  void theOrderOfMembersDoesNotMatterToAReader() {
    Contract contract =
        ContractReader.read(
            """
            {"types": [], "methods": [], "rpc": "Echo", "v": 1}"""
                .getBytes(UTF_8));
    assertEquals(new Contract("Echo", "", false, List.of(), List.of()), contract);
  }

  @Test
  void whatIsNotAContractIsRefused() {
    refused("[]", "line 1: expected an object, found START_ARRAY");
    refused("", "line 1: expected an object, found null");
    refused("{", "line 1: Unexpected end-of-input");
    refused("{'rpc': 1}", "line 1: Unexpected character");
    refused("{}", "line 1: the member \"v\" is missing");
    refused("{\"v\": 2}", "line 1: the format is 2, and only 1 is known");
    refused("{\"v\": 1}", "line 1: the member \"rpc\" is missing");
    refused("{\"rpc\": \"a\", \"rpc\": \"b\"}", "line 1: Duplicate field 'rpc'");
    refused("{\n\"stream\": 1}", "line 2: there is no member \"stream\" here");
    refused(document("", "") + "1", "line 1: expected the end of the document");
    refused(document("{\"name\": 1}", ""), "expected text, found VALUE_NUMBER_INT");
    refused(document("{\"name\": \"a\"}", ""), "the member \"shape\" is missing");
    refused(
        document("{\"name\": \"a\", \"shape\": \"b\", \"parameters\": []}", ""),
        "the shape of \"a\" is");
    refused(document("", "{\"name\": \"a\"}"), "the member \"record\" is missing");
    refused(
        document("", "{\"name\": \"a\", \"enum\": [], \"record\": []}"),
        "the type \"a\" is one of record, enum and sealed");
    refused(
        document("", "{\"name\": \"a\", \"record\": [], \"fallback\": \"b\"}"),
        "the record \"a\" cannot have a fallback");
    refused(
        document("", "{\"name\": \"a\", \"enum\": []}, {\"name\": \"a\", \"enum\": []}"),
        "the type \"a\" is there twice");
    refused(component("\"int33\""), "there is no scalar type \"int33\"");
    refused(component("{}"), "a type is one of");
    refused(component("{\"key\": \"string\"}"), "a type is one of");
    refused(component("{\"key\": \"string\", \"list\": \"int8\"}"), "a type is one of");
    refused(component("{\"map\": \"string\"}"), "the member \"key\" is missing");
    refused(component("{\"list\": \"int8\", \"set\": \"int8\"}"), "a type is one of");
  }

  @Test
  void aMethodIsThereOnce() {
    byte[] document = Contracts.taking(Scalar.INT8).toDocument();
    String text = new String(document, UTF_8);
    int start = text.indexOf("    {");
    int end = text.indexOf("\n  ],");
    String method = text.substring(start, end);
    refused(text.replace(method, method + ",\n" + method), "the method \"take\" is there twice");
  }

  @Test
  void aTypeThatIsNotDescribedIsRefused() {
    Contract contract = Contracts.taking(new Type.Named("Ghost"));
    ContractException e = assertThrows(ContractException.class, contract::toDocument);
    assertEquals(
        "the contract of Shop mentions the type Ghost, but does not describe it", e.getMessage());
  }

  private static String document(String method, String type) {
    return "{\"v\": 1, \"rpc\": \"a\", \"methods\": [%s], \"types\": [%s]}".formatted(method, type);
  }

  private static String component(String type) {
    return document(
        "", "{\"name\": \"a\", \"record\": [{\"name\": \"b\", \"type\": %s}]}".formatted(type));
  }

  private static void refused(String document, String problem) {
    ContractException e =
        assertThrows(ContractException.class, () -> ContractReader.read(document.getBytes(UTF_8)));
    assertEquals(true, e.getMessage().contains(problem), e.getMessage());
  }
}
