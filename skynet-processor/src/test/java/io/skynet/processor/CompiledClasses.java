package io.skynet.processor;

import com.google.testing.compile.Compilation;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.tools.JavaFileObject;

/** Loads what was compiled into memory. */
final class CompiledClasses extends ClassLoader {
  private final Map<String, byte[]> classes = new HashMap<>();
  private final Map<String, byte[]> resources = new HashMap<>();

  CompiledClasses(Compilation compilation) {
    super(CompiledClasses.class.getClassLoader());
    for (JavaFileObject file : compilation.generatedFiles()) {
      String path = file.toUri().getPath().replaceFirst("^/?CLASS_OUTPUT/", "");
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        classes.put(path.replace(".class", "").replace('/', '.'), Sample.bytes(file));
      } else {
        resources.put(path, Sample.bytes(file));
      }
    }
  }

  Class<?> findBySimpleName(String simpleName) {
    for (String name : classes.keySet()) {
      if (name.substring(name.lastIndexOf('.') + 1).equals(simpleName)) {
        return load(name);
      }
    }
    throw new AssertionError("no class " + simpleName + " among " + classes.keySet());
  }

  private Class<?> load(String name) {
    try {
      return loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    byte[] bytes = resources.get(name);
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }
}
