package io.skynet.processor.write;

import com.palantir.javapoet.TypeSpec;
import io.skynet.contract.Contract;
import io.skynet.processor.model.RpcInterface;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes all that one interface becomes. */
public final class InterfaceWriter {
  private final RpcInterface rpc;

  public InterfaceWriter(RpcInterface rpc) {
    this.rpc = rpc;
  }

  /**
   * Writes sources and contract.
   *
   * @param origin the interface, from which all of it comes
   * @return where the compiler has put the contract
   */
  public URI writeTo(Filer filer, TypeElement origin) throws IOException {
    Contract contract = new ContractMapping(rpc).contract();
    for (TypeSpec source : sources(contract)) {
      Sources.file(rpc, source.toBuilder().addOriginatingElement(origin).build()).writeTo(filer);
    }
    FileObject file =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", rpc.contractPath(), origin);
    try (OutputStream out = file.openOutputStream()) {
      out.write(contract.toDocument());
    }
    return file.toUri();
  }

  /** An interface that uses nothing but scalars needs no codecs, and gets no class for them. */
  private List<TypeSpec> sources(Contract contract) {
    Codecs codecs = Codecs.of(rpc);
    ValueCode values = ValueCode.outside(codecs, TypeNames.of(rpc.types()));
    BindingNames binding = BindingNames.of(rpc);
    List<TypeSpec> sources = new ArrayList<>();
    sources.add(new BindingWriter(rpc, binding, values, contract).write());
    sources.add(new ClientWriter(rpc, binding, values).write());
    sources.add(new SkeletonWriter(rpc, binding, values).write());
    if (!codecs.names().isEmpty()) {
      sources.add(new TypesWriter(rpc, codecs).write());
    }
    return sources;
  }
}
