package io.skynet.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.skynet.processor.model.Declaration;
import io.skynet.processor.model.Declaration.CodedDeclaration;
import io.skynet.processor.model.Declaration.EnumDeclaration;
import io.skynet.processor.model.Declaration.RecordDeclaration;
import io.skynet.processor.model.Declaration.SealedDeclaration;
import io.skynet.processor.model.RpcInterface;
import io.skynet.processor.model.ValueType;
import io.skynet.processor.model.ValueType.Declared;
import io.skynet.processor.model.ValueType.Many;
import io.skynet.processor.model.ValueType.Mapping;
import io.skynet.processor.model.ValueType.Maybe;
import javax.lang.model.element.Modifier;

/** Writes {@code EchoTypes}: a pair of methods for every type that has a codec of its own. */
final class TypesWriter {
  private final RpcInterface rpc;
  private final Codecs codecs;

  TypesWriter(RpcInterface rpc, Codecs codecs) {
    this.rpc = rpc;
    this.codecs = codecs;
  }

  TypeSpec write() {
    TypeSpec.Builder types =
        TypeSpec.classBuilder(TypeNames.of(rpc.types()))
            .addAnnotation(Sources.generated())
            .addModifiers(Modifier.FINAL)
            .alwaysQualify(rpc.shadowedNames().toArray(new String[0]))
            .addJavadoc("How the values of {@link $L} travel.\n", rpc.name().nestedName());
    CodecMethods methods = new CodecMethods(rpc, codecs);
    ValueCode values = ValueCode.inside(codecs, TypeNames.of(rpc.types()));
    ContainerCodecs containers = new ContainerCodecs(methods, values);
    RecordCodecs records = new RecordCodecs(rpc, methods, values, types);
    SealedCodecs sealedTypes = new SealedCodecs(rpc, methods, values, records, types);
    EnumCodecs enums = new EnumCodecs(methods, types);
    UserCodecs userCodecs = new UserCodecs(rpc, methods, values, types);
    types.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    for (ValueType type : codecs.names().keySet()) {
      if (type instanceof Many many) {
        types.addMethod(containers.write(many)).addMethod(containers.read(many));
      } else if (type instanceof Mapping mapping) {
        types.addMethod(containers.write(mapping)).addMethod(containers.read(mapping));
      } else if (type instanceof Maybe maybe) {
        types.addMethod(containers.write(maybe)).addMethod(containers.read(maybe));
      } else if (type instanceof Declared declared) {
        Declaration declaration = rpc.declaration(declared);
        if (declaration instanceof RecordDeclaration record) {
          records.add(declared, record);
        } else if (declaration instanceof EnumDeclaration constants) {
          enums.add(declared, constants);
        } else if (declaration instanceof SealedDeclaration sealed) {
          sealedTypes.add(declared, sealed);
        } else if (declaration instanceof CodedDeclaration coded) {
          userCodecs.add(declared, coded);
        }
      }
    }
    return types.build();
  }
}
